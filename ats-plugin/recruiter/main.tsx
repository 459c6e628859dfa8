import { render } from 'preact';
import { RecruiterApp } from './pages/RecruiterApp.tsx';

const place = document.getElementById('app');
if (place) render(<RecruiterApp send={window.fetch.bind(window)} now={() => Date.now()} />, place);
