/** @jest-environment jsdom */
import '@testing-library/jest-dom/jest-globals';
import { expect } from '@jest/globals';
import { createEvent, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MediaProblem } from '../media-api.port';
import { aPicture, mediaStage, showFiles } from '../testing/media-stage';
import { referencesOf } from './picture';
import { PictureButton } from './picture-button';
import { PictureDrop } from './picture-drop';
import { PictureTray } from './picture-tray';
import { usePictures } from './use-pictures';

function Composer() {
  const pictures = usePictures();
  return (
    <PictureDrop onFiles={pictures.add}>
      <PictureTray {...pictures} />
      <textarea aria-label="Message" />
      <PictureButton onFiles={pictures.add} />
      <samp>{referencesOf(pictures.pictures).map(({ s3_key }) => s3_key)}</samp>
      <button onClick={pictures.clear}>Send</button>
    </PictureDrop>
  );
}

const start = () => {
  const files = showFiles();
  const stage = mediaStage();
  return { ...stage, ...files, show: () => render(<Composer />, { wrapper: stage.Stage }) };
};

const pick = (...files: File[]) => userEvent.upload(screen.getByTestId('picture-input'), files, { applyAccept: false });

describe('pictures of a message', () => {
  it('are uploaded when they are picked, and shown', async () => {
    const { show } = start();
    show();
    await pick(aPicture('front.jpg'), aPicture('back.png', { type: 'image/png' }));
    expect(await screen.findByText('ada/1ada/2')).toBeInTheDocument();
    expect(screen.getByRole('img', { name: 'Picture 2 of 2: back.png' })).toBeInTheDocument();
  });

  it('are taken when they are dropped', async () => {
    const { show } = start();
    show();
    const place = screen.getByRole('textbox');
    fireEvent.drop(place, { dataTransfer: { files: [aPicture()], types: ['Files'] } });
    expect(await screen.findByText('ada/1')).toBeInTheDocument();
  });

  it('are taken when they are pasted', async () => {
    const { show } = start();
    show();
    fireEvent.paste(screen.getByRole('textbox'), { clipboardData: { files: [aPicture()] } });
    expect(await screen.findByText('ada/1')).toBeInTheDocument();
  });

  it('leave pasted text to the message', () => {
    const { show } = start();
    show();
    const field = screen.getByRole('textbox');
    const paste = createEvent.paste(field, { clipboardData: { files: [] } });
    fireEvent(field, paste);
    expect(paste.defaultPrevented).toBe(false);
  });

  it('are told of while they are on their way', async () => {
    const { api, show } = start();
    const { promise, resolve } = Promise.withResolvers<void>();
    api.gate = promise;
    show();
    await pick(aPicture());
    expect(screen.getByRole('status')).toHaveTextContent('Uploading phone.jpg');
    resolve();
    await waitFor(() => expect(screen.queryByRole('status')).not.toBeInTheDocument());
  });

  it('are refused aloud when they are none, or too many', async () => {
    const { show } = start();
    show();
    await pick(aPicture('bill.pdf', { type: 'application/pdf' }));
    expect(screen.getByRole('alert')).toHaveTextContent('“bill.pdf” is no picture that can be sent');
    await pick(...Array.from({ length: 12 }, (_, index) => aPicture(`${index}.jpg`)));
    expect(screen.getByRole('alert')).toHaveTextContent('2 more than there is room for');
    expect(screen.getAllByRole('img')).toHaveLength(10);
  });

  it('can be removed, and are forgotten when they were sent', async () => {
    const { show, shown } = start();
    show();
    await pick(aPicture('front.jpg'), aPicture('back.jpg'));
    await userEvent.click(screen.getByRole('button', { name: 'Remove front.jpg' }));
    expect(screen.getAllByRole('img')).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
    expect(shown()).toBe(0);
  });

  it('say why one could not be uploaded', async () => {
    const { api, show } = start();
    api.problem = new MediaProblem('media_refused', 'This file was not taken: it is no picture');
    show();
    await pick(aPicture());
    expect(await screen.findByRole('alert')).toHaveTextContent('it is no picture');
  });
});

describe('the button for pictures, where there is no media service', () => {
  const why = 'Recordings and pictures cannot be taken here yet.';

  it('can be reached, and says why it does nothing', async () => {
    const { api, show } = start();
    api.available = { kind: 'unavailable', why };
    show();
    const button = screen.getByRole('button', { name: 'Add pictures' });
    await waitFor(() => expect(button).toHaveAttribute('aria-disabled', 'true'));
    expect(button).toHaveAccessibleDescription(why);
    button.focus();
    expect(button).toHaveFocus();
  });

  it('learns it from the first refusal', async () => {
    const { api, show } = start();
    api.problem = new MediaProblem('media_not_available', why);
    show();
    await pick(aPicture());
    await waitFor(() => expect(screen.getByRole('button', { name: 'Add pictures' })).toHaveAccessibleDescription(why));
  });
});
