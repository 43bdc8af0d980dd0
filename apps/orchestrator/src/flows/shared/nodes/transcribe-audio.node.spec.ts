import { NoMedia } from '../../../clients/no-media';
import { aStep } from '../../testing/a-step';
import { aFile } from '../../testing/buyer-desk';
import { FakeMedia } from '../../testing/fake-media';
import { transcribeAudio } from './transcribe-audio.node';

let media: FakeMedia;

beforeEach(() => {
  media = new FakeMedia();
});

async function hear(...keys: string[]) {
  const state = { media: [aFile('image', 'photo'), ...keys.map((key) => aFile('audio', key))] };
  const step = aStep({ state, deps: { media } });
  return { delta: await transcribeAudio(step), said: step.said };
}

describe('transcribeAudio', () => {
  it('turns recordings into words, in their order', async () => {
    media.transcripts.set('one', ' a tent ').set('two', 'for four');
    expect(await hear('one', 'two')).toEqual({ delta: { transcript: 'a tent\nfor four' }, said: [] });
  });

  it('counts what it could not hear, says so, and keeps the rest', async () => {
    media.transcripts.set('one', 'a tent');
    expect(await hear('one', 'noise')).toEqual({
      delta: { transcript: 'a tent', unheard: 1 },
      said: [{ type: 'thinking', data: { message: 'I could not listen to your recording.' } }],
    });
  });

  it('says the same where there is no media service', async () => {
    const step = aStep({ state: { media: [aFile('audio', 'voice')] }, deps: { media: new NoMedia() } });
    expect(await transcribeAudio(step)).toEqual({ unheard: 1 });
    expect(step.said).toHaveLength(1);
  });

  it('takes silence for no words', async () => {
    media.transcripts.set('one', '  ').set('two', '');
    expect(await hear('one', 'two')).toEqual({ delta: {}, said: [] });
  });

  it('takes no more words than a message may have', async () => {
    media.transcripts.set('one', 'word '.repeat(3000));
    expect((await hear('one')).delta).toMatchObject({ transcript: expect.stringMatching(/^[\s\S]{5000}$/) });
  });
});
