/** @jest-environment jsdom */
import '@testing-library/jest-dom/jest-globals';
import { expect, jest } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ErrorData } from '@talknshop/contracts';
import { aGreeting, aProduct, anEvent, done, progress, question, results, token } from './testing/a-conversation';
import { setStage, type Stage, type StageOptions } from './testing/a-stage';

const anError = (overrides: Partial<ErrorData> = {}): ErrorData => ({
  error: 'The catalog is away.',
  code: 'catalog_unavailable',
  severity: 'high',
  recoverable: true,
  details: {},
  ...overrides,
});

const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /Message|Your answer/ });

async function asked(text = 'a kettle', options?: StageOptions): Promise<Stage> {
  const stage = setStage(options);
  await userEvent.type(box(), text);
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  return stage;
}

describe('a conversation on the screen', () => {
  beforeEach(() => localStorage.clear());

  it('begins with examples to pick from', async () => {
    const { line } = setStage();
    const [first] = screen.getAllByRole('listitem');
    await userEvent.click(screen.getByRole('button', { name: 'Wireless headphones under $100' }));
    expect(first).not.toBeInTheDocument();
    expect(line.sent).toEqual([{ type: 'message', message: 'Wireless headphones under $100' }]);
  });

  it('holds a place for a conversation that is on its way', () => {
    setStage({ session_id: 'sess_1', isOpen: false });
    expect(screen.getByText('Opening the conversation')).toBeInTheDocument();
  });

  it('shows that it is thinking, and what about', async () => {
    const { hear } = await asked();
    hear(anEvent(progress('Reading your message', 5)));
    expect(screen.getByText('Reading your message…')).toBeInTheDocument();
    expect(screen.getByRole('progressbar')).toHaveValue(5);
    expect(screen.getByRole('region', { name: 'Conversation' })).toHaveAttribute('aria-busy', 'true');
  });

  it('shows what was found before the reply is there', async () => {
    const { hear } = await asked();
    hear(anEvent(results([aProduct()])));
    expect(screen.getByText('1 cards')).toBeInTheDocument();
  });

  it('streams the reply outside of any live region, and reads it out whole once', async () => {
    const { hear } = await asked();
    hear(anEvent(token('Here is ')), anEvent(token('a kettle.')));
    const growing = screen.getByText('Here is a kettle.');
    expect(growing.closest('[aria-live], [role="status"], [role="log"]')).toBeNull();
    hear(anEvent(done()));
    expect(screen.getByText('Here is a kettle.', { selector: '[role="status"] span' })).toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'Conversation' })).toHaveAttribute('aria-busy', 'false');
  });

  it('stops the answer with a button or with Esc', async () => {
    const { hear, line } = await asked();
    hear(anEvent(token('Here')));
    await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
    await userEvent.type(box(), '{Escape}');
    expect(line.sent.filter(({ type }) => type === 'cancel')).toHaveLength(2);
    hear(anEvent(done('cancelled')));
    expect(screen.getByText('Stopped.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Stop' })).not.toBeInTheDocument();
  });

  it('asks back with answers to pick, and says how often', async () => {
    const { hear, line } = await asked('something');
    hear(anEvent(question('What is it for?', ['Tea', 'Soup'])));
    expect(screen.getByText('Question 1 of at most 2')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Tea' }));
    expect(line.sent.at(-1)).toEqual({ type: 'answer', message: 'Tea' });
    hear(anEvent(question('How big?', ['Big'], 2), 'turn_2', 12));
    expect(screen.getByText('Question 2 of at most 2')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Soup' })).not.toBeInTheDocument();
  });

  it('takes an answer of one’s own, or none', async () => {
    const { hear, line } = await asked('something');
    hear(anEvent(question('What is it for?', [])));
    await userEvent.type(screen.getByRole('textbox', { name: 'Your answer' }), 'for tea{Enter}');
    expect(line.sent.at(-1)).toEqual({ type: 'answer', message: 'for tea' });
    hear(anEvent(question('How big?', []), 'turn_2', 12));
    await userEvent.click(screen.getByRole('button', { name: 'Skip' }));
    expect(line.sent.at(-1)).toEqual({ type: 'answer', message: 'no preference' });
  });

  it('says in words what went wrong, by which name to ask for help, and tries again', async () => {
    const { hear, line } = await asked();
    hear(anEvent({ type: 'error', data: anError({ details: { trace_id: 'abc' } }) }));
    expect(screen.getByRole('alert')).toHaveTextContent('The catalog is away.');
    expect(screen.getByRole('alert')).toHaveTextContent('Trace abc');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(line.sent).toHaveLength(2);
  });

  it('does not offer to try again what cannot help', async () => {
    const { hear } = await asked();
    hear(anEvent({ type: 'error', data: anError({ recoverable: false }) }));
    expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
  });

  it('keeps what is sent without a network, and lets it be taken back', async () => {
    const stage = setStage();
    stage.become({ kind: 'offline' });
    expect(screen.getByText(/You are offline/)).toBeInTheDocument();
    await userEvent.type(box(), 'a kettle{Enter}');
    expect(screen.getByText('Waits for a connection')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Take back' }));
    expect(screen.queryByText('a kettle')).not.toBeInTheDocument();
  });

  it('says that it reconnects, then that it has caught up', () => {
    const stage = setStage();
    stage.become({ kind: 'reconnecting', attempt: 1, wait_ms: 300 });
    expect(screen.getByText(/Reconnecting/)).toBeInTheDocument();
    stage.become({ kind: 'open' });
    stage.hear(aGreeting({ resumed: true }, 20));
    expect(screen.getByText('Back online, and caught up.')).toBeInTheDocument();
  });

  it('says that a conversation was begun on another device', () => {
    setStage({ session_id: 'sess_1' });
    expect(screen.getByText(/begun on another device/)).toBeInTheDocument();
  });

  it('says why a conversation cannot be had, and offers a new one', async () => {
    const stage = setStage({ session_id: 'sess_1', isOpen: false });
    stage.hear(anEvent({ type: 'error', data: anError({ error: 'It is somebody else’s.' }) }, null));
    stage.become({ kind: 'closed', reason: 'foreign_session' });
    expect(screen.getByRole('alert')).toHaveTextContent('It is somebody else’s.');
    await userEvent.click(screen.getByRole('button', { name: 'New conversation' }));
    expect(stage.line.sent.at(-1)).toMatchObject({ message: 'start over' });
  });

  it('says for how long nothing more can be sent, and sends it then', async () => {
    jest.useFakeTimers({ advanceTimers: true });
    try {
      const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
      const stage = setStage();
      await user.type(box(), 'again{Enter}');
      const error = anError({ error: 'Too many', code: 'rate_limited', details: { retry_after_s: 3 } });
      act(() => stage.line.refuse({ type: 'message', message: 'again', client_msg_id: 'msg_1' }, error));
      stage.hear();
      expect(screen.getByRole('alert')).toHaveTextContent('Not sent. Too many');
      expect(screen.getByText('You can send again in 3 s')).toBeInTheDocument();
      expect(screen.getByRole('button', { name: 'Send again in 3 s' })).toBeDisabled();
      await user.type(box(), 'more{Enter}');
      expect(stage.line.sent).toHaveLength(1);
      act(() => jest.advanceTimersByTime(3000));
      expect(screen.queryByText(/You can send again/)).not.toBeInTheDocument();
      expect(screen.getByRole('button', { name: 'Send again' })).toBeEnabled();
      await user.type(box(), '{Enter}');
      expect(stage.line.sent.at(-1)).toEqual({ type: 'message', message: 'more' });
    } finally {
      jest.useRealTimers();
    }
  });

  it('shows what a marketplace wrote as text', async () => {
    const { hear } = await asked();
    hear(anEvent(token('<img src=x onerror=alert(1)> **bold**', true)));
    expect(screen.getByText('<img src=x onerror=alert(1)> **bold**')).toBeInTheDocument();
    expect(document.querySelector('img')).toBeNull();
  });

  it('keeps few of five hundred messages in the page', () => {
    const stage = setStage();
    const turns = Array.from({ length: 500 }, (_, index) => anEvent(token(`Reply ${index}`, true), `turn_${index}`));
    stage.hear(...turns);
    expect(screen.getAllByRole('article').length).toBeLessThan(20);
    expect(screen.getAllByRole('listitem')[0]).toHaveAttribute('aria-setsize', '500');
  });
});
