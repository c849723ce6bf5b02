import type { LiveFrame } from '../../sandbox/protocol.ts';

/** What the buttons of the frame dock stand for. */

/** What a button of the dock writes into the prompt: lines that run at once, and perhaps one that the reader finishes. */
export interface DockAction {
  /** On the button: `next(f)`, `f.send(…)`. */
  label: string;
  lines: string[];
  /** The line to be finished, and where the caret goes in it. */
  open?: { line: string; caret: number };
}

/** What can be done to a frame, as lines of Python: one that no plain expression gives is bound to a name first. */
export function dockActions(frame: LiveFrame): DockAction[] {
  const { expression, bind } = frame;
  const actions = callsOf(bind ?? expression, frame);
  if (!bind) return actions;
  return actions.map((action) => ({
    ...action,
    lines: [`${bind} = ${expression}`, ...action.lines],
  }));
}

function callsOf(name: string, { kind, awaitable }: LiveFrame): DockAction[] {
  const now = (call: string): DockAction => ({ label: call, lines: [call] });
  if (kind !== 'async_generator')
    return [
      ...(kind === 'generator' ? [now(`next(${name})`)] : []),
      toFinish(name, 'send', kind === 'generator' ? '' : 'None'),
      toFinish(name, 'throw', 'ValueError()'),
      now(`${name}.close()`),
    ];
  // Each gives an awaitable, which the reader sees bound, and steps further here.
  const first = [`${awaitable}.send(None)`];
  const bound = (call: string): DockAction => ({
    label: call,
    lines: [`${awaitable} = ${call}`, ...first],
  });
  return [
    bound(`anext(${name})`),
    toFinish(name, 'asend', '', `${awaitable} = `),
    toFinish(name, 'athrow', 'ValueError()', `${awaitable} = `),
    bound(`${name}.aclose()`),
  ];
}

function toFinish(name: string, method: string, argument: string, before = ''): DockAction {
  const start = `${before}${name}.${method}(${argument}`;
  return {
    label: `${name}.${method}(…)`,
    lines: [],
    open: { line: `${start})`, caret: start.length },
  };
}
