import type { Engine, EngineName } from './engines.ts';
import type { WebDriver } from './webDriver.ts';

/** A4, in centimetres; the margins are the page's own. */
const PAPER = { page: { width: 21, height: 29.7 } };

/** A browser that a driver listens for. */
export function overWebDriver(name: EngineName, { capabilities, command, close }: WebDriver): Engine {
  const read = async <T>(expression: string): Promise<T> => {
    const script = `const done = arguments[0]; Promise.resolve(${asText(expression)}).then(done, (error) => done(JSON.stringify({ error: String(error) })));`;
    return parsed(String(await command('POST', '/execute/async', { script, args: [] }))) as T;
  };
  return {
    name,
    version: `${String(capabilities['browserName'])} ${String(capabilities['browserVersion'])}`,
    open: async (url) => {
      await command('POST', '/url', { url });
    },
    read,
    act: async (actions) => {
      await command('POST', '/actions', { actions });
    },
    go: async (pages) => {
      for (let left = Math.abs(pages); left > 0; left -= 1) await command('POST', pages < 0 ? '/back' : '/forward');
    },
    resize: async ({ width, height }) => {
      const rect = (await command('GET', '/window/rect')) as { width: number; height: number };
      const edges = await read<{ width: number; height: number }>(
        `({ width: ${rect.width} - innerWidth, height: ${rect.height} - innerHeight })`,
      );
      await command('POST', '/window/rect', { width: width + edges.width, height: height + edges.height });
    },
    print: async () => {
      try {
        return Buffer.from(String(await command('POST', '/print', PAPER)), 'base64');
      } catch (error) {
        if (/unknown command|unsupported operation/.test(String(error))) return undefined;
        throw error;
      }
    },
    screenshot: async () => Buffer.from(String(await command('GET', '/screenshot')), 'base64'),
    close,
  };
}

/** An expression that gives as text what the given one comes to. It promises only what the given one does: Firefox without scripts keeps no promise. */
export function asText(expression: string): string {
  return `((found) => {
    const text = (value) => JSON.stringify({ value });
    return found instanceof Promise ? found.then(text) : text(found);
  })(${expression})`;
}

/** What such a text says; throws what went wrong on the page. */
export function parsed(text: string): unknown {
  const { value, error } = JSON.parse(text) as { value?: unknown; error?: string };
  if (error !== undefined) throw new Error(error);
  return value;
}
