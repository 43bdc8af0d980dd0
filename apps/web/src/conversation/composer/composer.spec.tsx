/** @jest-environment jsdom */
import '@testing-library/jest-dom/jest-globals';
import { expect } from '@jest/globals';
import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aPicture, showFiles } from '../../media/testing/media-stage';
import { anEvent, done } from '../testing/a-conversation';
import { setStage } from '../testing/a-stage';

const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Message' });

describe('the composer', () => {
  beforeEach(() => localStorage.clear());

  it('sends with Enter and breaks the line with Shift', async () => {
    const { line } = setStage();
    await userEvent.type(box(), 'one{Shift>}{Enter}{/Shift}two{Enter}');
    expect(line.sent).toEqual([{ type: 'message', message: 'one\ntwo' }]);
    expect(box()).toHaveValue('');
    expect(box()).toHaveFocus();
  });

  it('breaks the line with Enter where one types on glass', async () => {
    const { line } = setStage({ isTouch: true });
    await userEvent.type(box(), 'one{Enter}two');
    expect(line.sent).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    expect(line.sent).toEqual([{ type: 'message', message: 'one\ntwo' }]);
  });

  it('leaves Enter to an input method that is composing a word', () => {
    const { line } = setStage();
    fireEvent.change(box(), { target: { value: 'にほん' } });
    fireEvent.keyDown(box(), { key: 'Enter', isComposing: true });
    fireEvent.keyDown(box(), { key: 'Enter', keyCode: 229 });
    expect(line.sent).toEqual([]);
  });

  it('sends nothing that is empty or too long', async () => {
    const { line } = setStage();
    await userEvent.type(box(), '   {Enter}');
    fireEvent.change(box(), { target: { value: 'x'.repeat(5003) } });
    await userEvent.type(box(), '{Enter}');
    expect(line.sent).toEqual([]);
    expect(screen.getByText('3 characters too long')).toBeInTheDocument();
  });

  it('sends nothing where the only picture could not be uploaded', async () => {
    showFiles();
    const { line } = setStage();
    await userEvent.upload(screen.getByTestId('picture-input'), aPicture());
    expect(await screen.findByRole('alert')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    expect(line.sent).toEqual([]);
  });

  it('brings the last message back with ↑', async () => {
    const { hear } = setStage();
    await userEvent.type(box(), 'a kettle{Enter}');
    hear(anEvent(done()));
    await userEvent.type(box(), '{ArrowUp}');
    expect(box()).toHaveValue('a kettle');
  });

  it('keeps a draft until it is sent', async () => {
    setStage();
    await userEvent.type(box(), 'half a th');
    expect(localStorage.getItem('talknshop.draft.new')).toBe('half a th');
    await userEvent.type(box(), 'ought{Enter}');
    expect(localStorage.getItem('talknshop.draft.new')).toBeNull();
  });

  it('has the draft of its conversation when it comes back', () => {
    localStorage.setItem('talknshop.draft.sess_1', 'as I said');
    setStage({ session_id: 'sess_1' });
    expect(box()).toHaveValue('as I said');
  });
});
