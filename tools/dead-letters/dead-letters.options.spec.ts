import { readDeadLettersOptions } from './dead-letters.options';

describe('the command line of dead-letters', () => {
  it.each([
    ['', { command: 'list', queue: undefined }],
    ['show', { command: 'show', queue: undefined }],
    ['show ebay', { command: 'show', queue: 'ebay' }],
    ['redrive ebay --json', { command: 'redrive', queue: 'ebay', json: true }],
    ['redrive --all', { command: 'redrive', queue: undefined }],
    ['redrive ebay m1', { command: 'redrive', queue: 'ebay', message_id: 'm1' }],
    ['discard ebay m1', { command: 'discard', queue: 'ebay', message_id: 'm1' }],
    ['discard ebay --all', { command: 'discard', queue: 'ebay', message_id: undefined }],
    ['discard --help', { command: 'discard', help: true }],
  ])('reads "%s"', (line, options) => {
    expect(readDeadLettersOptions(line.split(' ').filter(Boolean))).toMatchObject(options);
  });

  it.each([
    ['burn', 'there are: list, show, redrive, discard'],
    ['redrive', 'a queue is expected, or --all'],
    ['redrive ebay --all', 'a queue is expected, or --all'],
    ['discard ebay', 'a queue and a message are expected'],
    ['discard --all', 'a queue and a message are expected'],
    ['discard ebay m1 --all', 'a queue and a message are expected'],
    ['show ebay m1 m2', 'only a queue and a message are expected'],
    ['list --fast', "Unknown option '--fast'"],
  ])('says what is wrong with "%s"', (line, words) => {
    expect(() => readDeadLettersOptions(line.split(' '))).toThrow(words);
  });
});
