import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * An installed Firefox, driven by WebDriver BiDi (W3C), which it speaks itself: playwright-core drives only a Firefox of its own. As much of it
 * as the browser tests need.
 */

const NAMES = ['firefox', 'firefox-esr'];
const ELSEWHERE = ['/Applications/Firefox.app/Contents/MacOS/firefox', '/snap/bin/firefox'];

/** Keys that are pressed by name, as code points of WebDriver. */
const KEYS: Record<string, string> = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  Shift: '\uE008',
  Control: '\uE009',
  Backspace: '\uE003',
};

/** Looks for a Firefox: `$FIREFOX`, the PATH, the usual places. Undefined where there is none. */
export function findFirefox(): string | undefined {
  const { FIREFOX, PATH = '' } = process.env;
  const onPath = PATH.split(path.delimiter).flatMap((folder) =>
    NAMES.map((name) => path.join(folder, name)),
  );
  return [...(FIREFOX ? [FIREFOX] : []), ...onPath, ...ELSEWHERE].find((file) => existsSync(file));
}

/** How long a starting browser may take, ms. */
const PATIENCE = 40_000;

/** What an answer of the browser may hold. */
interface Answer {
  id?: number;
  type: string;
  result?: Record<string, unknown>;
  error?: string;
  message?: string;
  method?: string;
  params?: { level?: string; text?: string };
}

/** One Firefox with a profile of its own. */
export class Firefox {
  /** Uncaught errors and what a page wrote to its console as an error. */
  readonly errors: string[] = [];
  private readonly child: ChildProcess;
  private readonly profile: string;
  private readonly socket: WebSocket;
  private readonly waiting = new Map<number, (answer: Answer) => void>();
  private count = 0;

  private constructor(child: ChildProcess, profile: string, socket: WebSocket) {
    this.child = child;
    this.profile = profile;
    this.socket = socket;
    socket.addEventListener('message', ({ data }) => this.take(JSON.parse(String(data)) as Answer));
  }

  /** Starts it without a window. Rejects where it does not come up. */
  static async launch(executable: string): Promise<Firefox> {
    const profile = mkdtempSync(path.join(os.tmpdir(), 'firefox-'));
    const args = ['--headless', '--no-remote', '--remote-debugging-port', '0'];
    const child = spawn(executable, [...args, '--profile', profile], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, HOME: profile },
    });
    const address = await listening(child);
    const socket = new WebSocket(`${address}/session`);
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve, { once: true });
      socket.addEventListener('error', reject, { once: true });
    });
    const firefox = new Firefox(child, profile, socket);
    await firefox.send('session.new', { capabilities: {} });
    await firefox.send('session.subscribe', { events: ['log.entryAdded'] });
    return firefox;
  }

  /** Opens an address in a tab of its own. */
  async open(url: string, viewport = { width: 1280, height: 900 }): Promise<FirefoxPage> {
    const { context } = await this.send('browsingContext.create', { type: 'tab' });
    await this.send('browsingContext.setViewport', { context, viewport });
    await this.send('browsingContext.navigate', { context, url, wait: 'complete' });
    return new FirefoxPage(this, String(context));
  }

  /** Runs a function in every page before its own scripts, from the next page on. It stands alone. */
  async before(page: () => void): Promise<void> {
    await this.send('script.addPreloadScript', { functionDeclaration: String(page) });
  }

  /** A command of the protocol. Rejects with the browser's words. */
  async send(method: string, params: object): Promise<Record<string, unknown>> {
    const id = ++this.count;
    const answer = new Promise<Answer>((resolve) => this.waiting.set(id, resolve));
    this.socket.send(JSON.stringify({ id, method, params }));
    const { type, result = {}, error, message } = await answer;
    if (type === 'error') throw new Error(`${method}: ${error}: ${message}`);
    return result;
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    this.socket.close();
    this.child.kill();
    await ended;
    rmSync(this.profile, { recursive: true, force: true });
  }

  private take(answer: Answer): void {
    const { id, method, params } = answer;
    if (id !== undefined) {
      this.waiting.get(id)?.(answer);
      this.waiting.delete(id);
    } else if (method === 'log.entryAdded' && params?.level === 'error')
      this.errors.push(params.text ?? '');
  }
}

/** The address that a starting Firefox says it listens at. */
function listening(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (data) => {
      said += data;
      const [, address] = /BiDi listening on (ws:\S+)/.exec(said) ?? [];
      if (address) resolve(address);
    });
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`Firefox ended: ${said}`)));
    setTimeout(() => {
      child.kill();
      reject(new Error(`Firefox did not say where it listens: ${said}`));
    }, PATIENCE).unref();
  });
}

/** A tab. */
export class FirefoxPage {
  private readonly browser: Firefox;
  private readonly context: string;

  constructor(browser: Firefox, context: string) {
    this.browser = browser;
    this.context = context;
  }

  /** The value, as JSON, of an expression of JavaScript in the page; of a promise, what it comes to. */
  async value<T>(expression: string): Promise<T> {
    const { type, result, exceptionDetails } = (await this.browser.send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${expression})))()`,
      target: { context: this.context },
      awaitPromise: true,
    })) as { type: string; result?: { value?: string }; exceptionDetails?: { text: string } };
    if (type !== 'success') throw new Error(exceptionDetails?.text);
    return JSON.parse(result?.value ?? 'null') as T;
  }

  /** Waits until an expression is true. */
  async until(expression: string, seconds = 30): Promise<void> {
    const end = Date.now() + seconds * 1000;
    while (!(await this.value<boolean>(`Boolean(${expression})`))) {
      if (Date.now() > end) throw new Error(`not within ${seconds} s: ${expression}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Clicks the middle of the first element that a selector finds, with a pointer, as a person would. */
  async click(selector: string): Promise<void> {
    const { nodes } = (await this.browser.send('browsingContext.locateNodes', {
      context: this.context,
      locator: { type: 'css', value: selector },
      maxNodeCount: 1,
    })) as { nodes: { sharedId: string }[] };
    if (!nodes[0]) throw new Error(`there is no ${selector}`);
    await this.value(
      `document.querySelector(${JSON.stringify(selector)}).scrollIntoView({ block: 'center', behavior: 'instant' })`,
    );
    const origin = { type: 'element', element: { sharedId: nodes[0].sharedId } };
    await this.act('pointer', [
      { type: 'pointerMove', x: 0, y: 0, origin },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  /** Types a text into what has the focus. */
  async type(text: string): Promise<void> {
    await this.act(
      'key',
      [...text].flatMap((value) => pressed(value === '\n' ? 'Enter' : value)),
    );
  }

  /** Presses a key, as `Control+Enter`. */
  async press(chord: string): Promise<void> {
    const keys = chord.split('+');
    const [down, up] = [pressedBy('keyDown'), pressedBy('keyUp')];
    await this.act('key', [...keys.map(down), ...keys.reverse().map(up)]);
  }

  /** A picture of what can be seen, as PNG. */
  async screenshot(): Promise<Buffer> {
    const { data } = await this.browser.send('browsingContext.captureScreenshot', {
      context: this.context,
    });
    return Buffer.from(String(data), 'base64');
  }

  async reload(): Promise<void> {
    await this.browser.send('browsingContext.reload', { context: this.context, wait: 'complete' });
  }

  private async act(type: 'key' | 'pointer', actions: object[]): Promise<void> {
    const sources = [{ type, id: type, actions }];
    await this.browser.send('input.performActions', { context: this.context, actions: sources });
  }
}

const pressedBy = (type: 'keyDown' | 'keyUp') => (key: string) => ({
  type,
  value: KEYS[key] ?? key,
});
const pressed = (key: string) => [pressedBy('keyDown')(key), pressedBy('keyUp')(key)];
