import { unreadWords } from './unread-media';

describe('files that told nothing', () => {
  it.each([
    [1, 0, 0, 'I could not listen to your recording'],
    [0, 2, 0, 'I could not look at 2 pictures'],
    [0, 0, 1, 'I could not watch your video'],
    [2, 1, 3, 'I could not listen to 2 recordings, look at your picture or watch 3 videos'],
    [0, 0, 0, ''],
  ])('%d recordings, %d pictures and %d videos: “%s”', (recordings, pictures, videos, words) => {
    expect(unreadWords({ recordings, pictures, videos })).toBe(words);
  });
});
