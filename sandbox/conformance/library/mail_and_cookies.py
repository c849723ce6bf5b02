from email.message import EmailMessage
from email import message_from_string
from email.utils import parseaddr, formataddr
from http import HTTPStatus
from http.cookies import SimpleCookie
msg = EmailMessage()
msg['Subject'] = 'Hello'
msg['From'] = 'a@example.com'
msg['To'] = 'b@example.com'
msg.set_content('Body\n')
print(msg)
back = message_from_string(str(msg))
print(back['subject'], back.get_content_type(), repr(back.get_payload()))
print(parseaddr('Ann <a@b.c>'), formataddr(('Ann', 'a@b.c')))
print(HTTPStatus.NOT_FOUND, HTTPStatus(200).phrase, HTTPStatus.OK == 200)
c = SimpleCookie(); c['k'] = 'v'; c['k']['path'] = '/'
print(c, SimpleCookie('a=1; b=2')['b'].value)
