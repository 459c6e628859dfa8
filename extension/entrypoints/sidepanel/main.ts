import { mountSidePanel } from '../../pages/side-panel.tsx';

const root = document.getElementById('app');
if (root) mountSidePanel(root);
