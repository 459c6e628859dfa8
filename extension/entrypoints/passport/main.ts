import { mountPassport } from '../../pages/passport.tsx';

const root = document.getElementById('app');
if (root) mountPassport(root);
