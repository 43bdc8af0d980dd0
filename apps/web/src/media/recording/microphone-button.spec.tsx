/** @jest-environment jsdom */
import '@testing-library/jest-dom/jest-globals';
import { expect, jest } from '@jest/globals';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MediaProblem } from '../media-api.port';
import { mediaStage } from '../testing/media-stage';
import { MicrophoneButton } from './microphone-button';
import { DeviceProblem } from '../device-problem';
import { LONGEST_RECORDING_S } from './use-recording';

function start() {
  const stage = mediaStage();
  const said: string[] = [];
  const show = () => render(<MicrophoneButton onTranscript={(text) => said.push(text)} />, { wrapper: stage.Stage });
  return { ...stage, said, show };
}

const record = async () => {
  await userEvent.click(screen.getByRole('button', { name: 'Record a message' }));
  await screen.findByText('Listening…');
};

describe('the microphone', () => {
  it('shows what was heard, and hands it over as its user puts it right', async () => {
    const { said, api, show } = start();
    show();
    await record();
    await userEvent.click(screen.getByRole('button', { name: 'Stop and read it' }));
    const field = await screen.findByRole('textbox', { name: 'What was heard' });
    expect(field).toHaveValue('a laptop');
    await userEvent.type(field, ' under 500');
    expect(said).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Use this text' }));
    expect(said).toEqual(['a laptop under 500']);
    expect(api.uploaded).toMatchObject([{ media_type: 'audio' }]);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('stops listening, and sends nothing, when it is cancelled', async () => {
    const { recorder, api, show } = start();
    show();
    await record();
    expect(recorder.isListening).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(recorder.isListening).toBe(false);
    expect(api.uploaded).toEqual([]);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('stops listening when it goes away', async () => {
    const { recorder, show } = start();
    const { unmount } = show();
    await record();
    unmount();
    expect(recorder.isListening).toBe(false);
  });

  it('asks to check what was hard to hear', async () => {
    const { api, show } = start();
    api.heard = { transcript: 'a lap top', confidence: 0.4 };
    show();
    await record();
    await userEvent.click(screen.getByRole('button', { name: 'Stop and read it' }));
    expect(await screen.findByRole('textbox')).toHaveAccessibleDescription(/hard to hear/);
  });

  it('does not use nothing', async () => {
    const { api, show } = start();
    api.heard = { transcript: '', confidence: 0 };
    show();
    await record();
    await userEvent.click(screen.getByRole('button', { name: 'Stop and read it' }));
    expect(await screen.findByRole('textbox')).toBeInvalid();
    expect(screen.getByRole('button', { name: 'Use this text' })).toBeDisabled();
  });

  it('says what keeps it from listening, and tries again', async () => {
    const { recorder, show } = start();
    recorder.problem = new DeviceProblem('no_microphone', 'The microphone is blocked.');
    show();
    await userEvent.click(screen.getByRole('button', { name: 'Record a message' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('The microphone is blocked.');
    recorder.problem = undefined;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Listening…')).toBeInTheDocument();
  });

  it('stops by itself after the longest that is taken', async () => {
    const { show } = start();
    show();
    jest.useFakeTimers();
    act(() => screen.getByRole('button', { name: 'Record a message' }).click());
    await act(() => jest.advanceTimersByTimeAsync(LONGEST_RECORDING_S * 1000));
    jest.useRealTimers();
    expect(await screen.findByRole('textbox', { name: 'What was heard' })).toHaveValue('a laptop');
  });

  it('can be reached where there is no media service, and says why it does nothing', async () => {
    const { api, recorder, show } = start();
    const why = 'Recordings cannot be taken here yet.';
    api.available = { kind: 'unavailable', why };
    show();
    const button = screen.getByRole('button', { name: 'Record a message' });
    await waitFor(() => expect(button).toHaveAccessibleDescription(why));
    await userEvent.click(button);
    expect(recorder.isListening).toBe(false);
  });

  it('says so where the media service is found missing only then', async () => {
    const { api, show } = start();
    show();
    await record();
    api.problem = new MediaProblem('media_not_available', 'No media service is set up.');
    await userEvent.click(screen.getByRole('button', { name: 'Stop and read it' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('No media service is set up.');
  });
});
