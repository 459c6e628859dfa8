import { outcomeOf } from '#core/credentials/checks.ts';
import {
  documentAddress,
  type IssuerDocument,
  readIssuerDocument,
} from '#core/credentials/issuer-document.ts';
import {
  type BadgeInput,
  identitiesOf,
  issuerIdOf,
  parseOpenBadge,
  readBadgeInput,
} from '#core/credentials/open-badge.ts';
import type { Recipient } from '#core/credentials/recipient.ts';
import { verifyCredential } from '#core/credentials/verify-credential.ts';
import { type BadgeContent, readBadge3 } from '#core/passport/import/badge-content.ts';
import { badgeEvidence } from '#core/passport/import/named-proposals.ts';
import { plainLine } from '#core/passport/import/plain-line.ts';
import { err, ok, type Result } from '#core/result.ts';
import { canonizer } from './canonizer.ts';
import { fetchJson } from './fetch-json.ts';
import { proposeSource } from './find-proposals.ts';
import type { ImportFound, ImportPorts } from './import-found.ts';

interface Badge {
  readonly input: BadgeInput;
  readonly content: BadgeContent;
  /** The issuer's identifier; absent when the badge is not well formed. */
  readonly issuer?: string;
  readonly recipients: readonly Recipient[];
}

function takeApart(input: BadgeInput, content: BadgeContent): Badge {
  const badge = parseOpenBadge(input.badge);
  const recipients = (badge ? identitiesOf(badge) : []).map(
    ({ identityHash, hashed = true, salt = '' }) => ({ identity: identityHash, hashed, salt }),
  );
  return { input, content, recipients, ...(badge && { issuer: issuerIdOf(badge) }) };
}

async function askIssuer(
  badge: Badge,
  address: string,
  ports: ImportPorts,
): Promise<Result<ImportFound>> {
  const answer = await fetchJson(ports, address);
  if (!answer.ok) return answer;
  const document = readIssuerDocument(answer.value.json, badge.issuer ?? '');
  return document.ok ? look(badge, [document.value], ports) : err('import-host-silent');
}

async function look(
  badge: Badge,
  issuers: readonly IssuerDocument[],
  ports: ImportPorts,
): Promise<Result<ImportFound>> {
  const { content, input, issuer = '', recipients } = badge;
  const verification = await verifyCredential(input, { now: ports.now(), canonizer, issuers });
  const address = documentAddress(issuer);
  const host = address === undefined ? '' : new URL(address).host;
  const proposed = await proposeSource(ports, {
    skills: content.skills,
    text: content.text,
    source: plainLine([content.name, content.issuer].filter((part) => part !== '').join(' – ')),
    evidence: badgeEvidence(content, host),
  });
  if (!proposed.ok) return proposed;
  const asks = address !== undefined && outcomeOf(verification, 'key') === 'open';
  return ok({
    kind: 'open-badge-3',
    name: content.name,
    issuer: content.issuer,
    checks: verification.checks,
    recipients,
    ...(asks && {
      contact: {
        host,
        origin: new URL(address).origin,
        go: () => askIssuer(badge, address, ports),
      },
    }),
    ...proposed.value,
  });
}

/**
 * Reads an Open Badge 3.0 (JSON or compact JWS) and checks it as far as that goes without asking anybody.
 * `input-too-large`, `import-damaged`.
 */
export async function readBadge3File(
  source: string,
  ports: ImportPorts,
): Promise<Result<ImportFound>> {
  const input = readBadgeInput(source);
  if (!input.ok) return input.error.code === 'input-too-large' ? input : err('import-damaged');
  const content = readBadge3(input.value.badge);
  return content ? look(takeApart(input.value, content), [], ports) : err('import-damaged');
}
