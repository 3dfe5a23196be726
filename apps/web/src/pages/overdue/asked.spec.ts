import { readAsked, writeAsked } from './asked.js';

const read = (query: string) => readAsked(new URLSearchParams(query));

describe('the address of the overdue page', () => {
  it('asks for today’s overdue list when it says nothing', () => {
    const nothing = { at: null, known: null, body: null, list: 'overdue', search: '', sort: null };
    expect(read('')).toEqual({ asked: { ...nothing, followUp: null }, badDate: null });
  });

  it.each([
    '',
    'at=2023-06-12',
    'at=2023-06-12&known=2023-06-01&body=b1&list=withoutOwner&search=felles+m%C3%B8te&sort=-days',
    'sort=owner',
    'followUp=5f0c8a52-93f1-4a53-a1a5-0e6b8f1f8a10',
    'at=2023-06-12&list=upcoming&followUp=f1',
  ])('"%s" reads and writes back the same', (query) => {
    expect(writeAsked(read(query).asked).toString()).toBe(query);
  });

  it('names the date that does not exist', () => {
    expect(read('at=2023-02-30').badDate).toBe('2023-02-30');
    expect(read('at=2023-02-01&known=juni').badDate).toBe('juni');
    expect(read('at=').badDate).toBe('');
  });

  it('opens no history when it names no follow-up', () => {
    expect(read('followUp=').asked.followUp).toBeNull();
  });

  it('leaves out a list or an order it does not have', () => {
    expect(read('list=done&sort=-colour').asked).toMatchObject({ list: 'overdue', sort: null });
  });
});
