/** The classes of groups of exceptions (PEP 654). */
import { def, fill, metatype } from '../core/define.ts';
import { Dict } from '../core/dict.ts';
import {
  defineException,
  errors,
  newException,
  typeError,
  valueError,
} from '../core/exceptions.ts';
import { isStr, None, Tuple, type Value } from '../core/object.ts';
import { isInstance, known, slot, toArray } from '../core/protocols.ts';
import { isSubclass, type Type } from '../core/type.ts';
import { callSplit, derive, describeGroup, subgroup } from './exception-group.ts';
import { classItem } from './generic-alias.ts';

const BaseExceptionGroup = errors.BaseExceptionGroup as Type;
const Exception_ = errors.Exception as Type;

/** `BaseExceptionGroup.__new__`: of nothing but exceptions a BaseExceptionGroup becomes an ExceptionGroup. */
function newGroup(given: Value, args: Value[]): Value {
  if (args.length !== 2)
    throw typeError(
      `BaseExceptionGroup.__new__() takes exactly 2 arguments (${args.length} given)`,
    );
  const [message, list] = args;
  if (!isStr(message))
    throw typeError(`BaseExceptionGroup.__new__() argument 1 must be str, not ${message.T.name}`);
  if (slot(list, '___getitem__') == null || list instanceof Dict)
    throw typeError('second argument (exceptions) must be a sequence');
  const members = toArray(list);
  if (members.length === 0)
    throw valueError('second argument (exceptions) must be a non-empty sequence');
  members.forEach((m, i) => {
    if (m.tb === undefined)
      throw valueError(`Item ${i} of second argument (exceptions) is not an exception`);
  });
  const plain = members.every((m) => isInstance(m, Exception_));
  let cls: Type = given;
  if (cls === BaseExceptionGroup && plain) cls = errors.ExceptionGroup as Type;
  else if (!plain && isSubclass(cls, Exception_))
    throw typeError(
      cls === errors.ExceptionGroup
        ? 'Cannot nest BaseExceptions in an ExceptionGroup'
        : `Cannot nest BaseExceptions in '${cls.name}'`,
    );
  const e = newException(cls, args);
  e.message = message;
  e.members = new Tuple(members);
  return e;
}

fill(BaseExceptionGroup, {
  make: def('cls, /, *args, **kwargs', newGroup),
  methods: {
    __init__: def('self, *args', () => None),
    __str__: def('self, /', describeGroup),
    derive: def('self, excs, /', (e: Value, list: Value) => derive(e, toArray(list))),
    split: def('self, matcher, /', (e: Value, m: Value) => new Tuple(callSplit(e, m))),
    subgroup: def('self, matcher, /', (e: Value, m: Value) => subgroup(e, m)),
    __class_getitem__: classItem(),
  },
  getters: { message: (e) => e.message, exceptions: (e) => e.members },
});
known.ExceptionGroup = defineException(metatype, 'ExceptionGroup', [
  BaseExceptionGroup,
  Exception_,
]);
fill(known.ExceptionGroup, {});
