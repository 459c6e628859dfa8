import { pagesClient } from '../../platform/pages-client.ts';
void pagesClient.ask('settings.load', {});
