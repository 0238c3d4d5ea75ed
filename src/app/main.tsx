import { render } from 'preact';
import modelFile from '../../scenarios/vote-model.json';
import { trustedVoteModel } from '../scenario/trusted';
import { readAddress } from './address';
import { pause } from '../session/show/pause';
import { App } from './App';
import { followSettings } from './settings';

followSettings();

const place = document.querySelector('#page');
if (!place) throw new Error('the page has no place to stand');
// Apart from reading the program, so that a slow machine answers in between.
await pause();
render(<App model={trustedVoteModel(modelFile)} asked={readAddress(location.search)} />, place);
