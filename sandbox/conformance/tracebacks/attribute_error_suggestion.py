# an unknown attribute that resembles a known one is suggested
class Account:
    def __init__(self):
        self.balance = 0

    def deposit(self, amount):
        self.balance += amount

account = Account()
try:
    account.balanse
except AttributeError as e:
    print(e, '|', e.name, e.obj is account)
account.deposite(5)
