import { Screen, type Stream } from './screen.js';

const stream = (isTTY: boolean, columns?: number): Stream & { text: string } => ({
  text: '',
  isTTY,
  columns,
  write(part: string) {
    this.text += part;
  },
});

const screenOn = (isTTY: boolean, env = {}, columns?: number) => {
  const streams = { out: stream(isTTY, columns), err: stream(isTTY) };
  return { ...streams, screen: new Screen(streams, env) };
};

describe('A screen', () => {
  it('has colours on a terminal', () => {
    expect(screenOn(true).screen.heading('Saker')).toBe('\u001b[1mSaker\u001b[22m');
  });

  it('has none in a pipe', () => {
    expect(screenOn(false).screen.heading('Saker')).toBe('Saker');
  });

  it('has none where NO_COLOR is set', () => {
    expect(screenOn(true, { NO_COLOR: '1' }).screen.aside('Saker')).toBe('Saker');
  });

  it.each([
    [undefined, 100],
    [60, 80],
    [90, 90],
    [220, 100],
  ])('of %s columns is used to %d', (columns, width) => {
    expect(screenOn(true, {}, columns).screen.width).toBe(width);
  });

  it('shows progress on a terminal, and clears it before the answer', () => {
    const { screen, err, out } = screenOn(true);
    screen.progress('leser …');
    screen.print('ferdig');
    expect([err.text, out.text]).toEqual(['\r\u001b[Kleser …\r\u001b[K', 'ferdig\n']);
  });

  it('keeps quiet about progress in a pipe', () => {
    const { screen, err } = screenOn(false);
    screen.progress('leser …');
    expect(err.text).toBe('');
  });
});
