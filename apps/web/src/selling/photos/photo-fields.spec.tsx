/** @jest-environment jsdom */
import '@testing-library/jest-dom/jest-globals';
import { expect } from '@jest/globals';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import ListingPanel from '../panel/listing-panel';
import { aListing } from '../testing/builders';
import { sellingStage } from '../testing/selling-stage';
import { aPicture, showFiles } from '../../media/testing/media-stage';

async function start(media_s3_keys: string[] = []) {
  showFiles();
  const stage = sellingStage();
  render(<ListingPanel />, { wrapper: stage.Stage });
  stage.tellListing({ listing_spec: aListing({ media_s3_keys }), warnings: [], assumed: [] });
  await screen.findByRole('group', { name: /^Photos/ });
  return stage;
}

const names = () =>
  screen.queryAllByRole('img').map((picture) => picture.getAttribute('aria-label') ?? picture.getAttribute('alt'));
const pick = (...files: File[]) => userEvent.upload(screen.getByTestId('picture-input'), files, { applyAccept: false });
const name = (place: number, words: string) =>
  userEvent.type(screen.getByRole('textbox', { name: `Your name for photo ${place}; only you see it` }), words);

describe('the photos of a listing', () => {
  it('are added to those it has, the first one being the cover', async () => {
    await start(['ada/1.jpg']);
    await pick(aPicture('back.jpg'));
    await waitFor(() => expect(names()).toEqual(['Cover photo, 1 of 2', 'Photo 2 of 2']));
    expect(screen.getByText('Cover')).toBeInTheDocument();
  });

  it('are taken with the camera of a computer', async () => {
    showFiles();
    const stage = sellingStage();
    stage.camera.isConnected = true;
    render(<ListingPanel />, { wrapper: stage.Stage });
    stage.tellListing({ listing_spec: aListing(), warnings: [], assumed: [] });
    const [, button] = await waitFor(() => {
      const found = screen.getAllByRole('button', { name: 'Take a photo' });
      expect(found).toHaveLength(2); // that of phones is hidden by its style
      return found;
    });
    await userEvent.click(button!);
    await userEvent.click(await screen.findByRole('button', { name: 'Take the photo' }));
    await waitFor(() => expect(stage.media.uploaded).toHaveLength(1));
    expect(names()).toEqual(['Cover photo, 1 of 1']);
  });

  it('are posted in their order', async () => {
    const { listings, media } = await start(['ada/old.jpg']);
    await pick(aPicture('new.jpg'));
    await waitFor(() => expect(media.uploaded).toHaveLength(1));
    screen.getByRole('button', { name: 'Move Photo 2' }).focus();
    await userEvent.keyboard('{ArrowLeft}');
    await userEvent.click(screen.getByRole('button', { name: /^Post/ }));
    await waitFor(() =>
      expect(listings.jobsKept.get('job-1')?.listing_spec.media_s3_keys).toEqual(['ada/1', 'ada/old.jpg']),
    );
  });

  it('are moved by the keyboard, which is told, and keeps the focus', async () => {
    await start(['a', 'b', 'c']);
    await name(1, 'front');
    screen.getByRole('button', { name: 'Move Cover photo: front' }).focus();
    await userEvent.keyboard('{End}');
    expect(names()).toEqual(['Cover photo, 1 of 3', 'Photo 2 of 3', 'Photo 3 of 3: front']);
    expect(screen.getByText('Moved to place 3 of 3.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Move Photo 3: front' })).toHaveFocus();
    await userEvent.keyboard('{Home}');
    expect(screen.getByText('It is the cover now.')).toBeInTheDocument();
  });

  it('are moved by their menu, for who can neither drag nor type', async () => {
    await start(['a', 'b']);
    await name(2, 'back');
    await userEvent.click(screen.getByRole('button', { name: 'Move Photo 2: back' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Make it the cover' }));
    expect(names()).toEqual(['Cover photo, 1 of 2: back', 'Photo 2 of 2']);
  });

  it('are moved by dragging', async () => {
    await start(['a', 'b']);
    await name(2, 'back');
    const [cover, back] = screen.getAllByRole('img');
    fireEvent.dragStart(back!);
    fireEvent.drop(cover!);
    expect(names()).toEqual(['Cover photo, 1 of 2: back', 'Photo 2 of 2']);
  });

  it('can be removed', async () => {
    await start(['a', 'b']);
    await userEvent.click(screen.getByRole('button', { name: 'Remove Cover photo' }));
    expect(names()).toEqual(['Cover photo, 1 of 1']);
  });

  it('are waited for before the listing is posted', async () => {
    const { media, listings } = await start();
    media.gate = new Promise(() => {});
    await pick(aPicture());
    await userEvent.click(screen.getByRole('button', { name: /^Post/ }));
    expect(screen.getByRole('group', { name: /^Photos/ })).toHaveAccessibleDescription(/Wait until every photo/);
    expect(listings.asked).toEqual([]);
  });

  it('cannot be added where there is no media service, which is said', async () => {
    const stage = sellingStage();
    stage.media.available = { kind: 'unavailable', why: 'Pictures cannot be taken here yet.' };
    render(<ListingPanel />, { wrapper: stage.Stage });
    stage.tellListing({ listing_spec: aListing(), warnings: [] });
    const group = await screen.findByRole('group', { name: /^Photos/ });
    await waitFor(() => expect(group).toHaveAccessibleDescription('Pictures cannot be taken here yet.'));
    expect(screen.getByRole('button', { name: 'Add photos' })).toHaveAttribute('aria-disabled', 'true');
  });
});
