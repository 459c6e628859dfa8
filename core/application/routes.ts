/** Where things stand on an employer's host, and the fixed forms around them (docs/protocol.md). */

export const WELL_KNOWN_PATH = '/.well-known/skillspaspoort';
export const BOARD_PATH = '/sp/v1/board';
export const vacancyPath = (uuid: string): string => `/sp/v1/vacancies/${uuid}`;
export const messagesPath = (uuid: string): string => `/sp/v1/vacancies/${uuid}/messages`;
export const boardPagePath = (page: number): string => `${BOARD_PATH}/${page}`;

/** A vacancy's page may hold the descriptor in `<script type=…>`, or point to it by `<link rel=…>`. */
export const DESCRIPTOR_SCRIPT_TYPE = 'application/skillspaspoort+jwt';
export const DESCRIPTOR_LINK_REL = 'skillspaspoort-vacancy';

export const DESCRIPTOR_MEDIA_TYPE = 'application/jwt';
export const ENVELOPE_MEDIA_TYPE = 'application/sp-envelope';
export const BOARD_MEDIA_TYPE = 'application/octet-stream';

/** The body of every 202, taken or refused alike: 64 bytes. The answer is on the board. */
export const ACCEPTED_BODY = 'Skillspaspoort: stored. The answer will be found on the board.\r\n';

const URN = 'urn:uuid:';

/** `urn:uuid:<uuid>` as a vacancy is called in messages, from the uuid in a path. */
export const vacancyUrn = (uuid: string): string => URN + uuid;

/** The uuid for a path, from a vacancy's urn. */
export const vacancyUuid = (urn: string): string => urn.slice(URN.length);
