import { redrivenWords } from './letter-words';

describe('what became of dead letters', () => {
  it('is counted by what was done', () => {
    const letter = (outcome: 'sent_back' | 'dropped' | 'kept') => ({ message_id: 'm', outcome, is_requeued: false });
    expect(redrivenWords({ letters: [letter('sent_back'), letter('kept'), letter('sent_back')] })).toBe(
      '2 sent back, 1 kept, as nobody can read them or knows their job.',
    );
  });

  it('is nothing where there are none', () => {
    expect(redrivenWords({ letters: [] })).toBe('There was nothing to send back.');
  });
});
