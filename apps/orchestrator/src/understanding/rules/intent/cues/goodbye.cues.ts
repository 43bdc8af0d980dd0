import type { Cue } from './cue';

/** Takes leave. */
export const GOODBYE_CUES: readonly Cue[] = [
  [
    3,
    'bye+|farewell|good_night|take_care|ciao|adios|so_long|until_next_time|see_you_around|peace_out|have_fun|signing_off|off_to_bed',
  ],
  [3, 'see you|ya $'],
  [3, 'see|catch|talk|speak|chat .. later|soon|tomorrow|around|next_time'],
  [3, '^ later|laters|toodles|cheerio|night $'],
  [3, 'alligator|ok|alright|you later $'],
  [3, 'have|enjoy a|the|your|the_rest_of_your .. DAY'],
  [3, 'have|enjoy .. rest of .. DAY'],
  [5, 'that is|was|will_be|would_be all|it|everything all? i|we|from|for'],
  [5, 'that|this is|was|will_be|would_be all|it|everything $'],
  [3, 'that all|it|everything $'],
  [3, 'nothing else|more $'],
  [3, 'i|we am|are all? done|good|set|finished|out|off|leaving|outta_here|heading_out $'],
  [2, 'i|we am|are all? done|good|set|finished'],
  [5, 'i will be off|going|leaving'],
  [3, 'got|have|need to go|run|leave $'],
  [3, 'no more|further|other questions'],
];
