import { mountPopup } from '../../pages/popup.tsx';

const root = document.getElementById('app');
if (root) mountPopup(root);
