/** @jest-environment jsdom */
import '@testing-library/jest-dom/jest-globals';
import { expect } from '@jest/globals';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aPicture, mediaStage } from '../testing/media-stage';
import { CameraButton } from './camera-button';
import { DeviceProblem } from '../device-problem';

async function start(about: { problem?: DeviceProblem } = {}) {
  const stage = mediaStage();
  Object.assign(stage.camera, { isConnected: true, ...about });
  const files: string[] = [];
  render(<CameraButton onFiles={(given) => files.push(...given.map(({ name }) => name))} />, { wrapper: stage.Stage });
  await userEvent.click(await screen.findByRole('button', { name: 'Take a photo' }));
  await screen.findByRole('dialog', { name: 'Take a photo' });
  return { ...stage, files };
}

describe('the camera', () => {
  it('takes a photo of what it sees, and is closed after it', async () => {
    const { camera, files } = await start();
    expect(camera.isOpen).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Take the photo' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(files).toEqual(['photo.jpg']);
    expect(camera.isOpen).toBe(false);
  });

  it('is closed when nothing was taken', async () => {
    const { camera, files } = await start();
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(camera.isOpen).toBe(false));
    expect(files).toEqual([]);
  });

  it('says why it cannot be used, and takes a file instead', async () => {
    const { files } = await start({ problem: new DeviceProblem('no_camera', 'The camera is blocked.') });
    expect(await screen.findByRole('alert')).toHaveTextContent('The camera is blocked.');
    await userEvent.upload(screen.getByTestId('picture-input'), aPicture('back.jpg'));
    expect(files).toEqual(['back.jpg']);
  });

  it('is not offered where there is none', async () => {
    const { Stage } = mediaStage();
    render(<CameraButton onFiles={() => {}} />, { wrapper: Stage });
    await waitFor(() => expect(screen.queryByRole('button')).not.toBeInTheDocument());
  });
});
