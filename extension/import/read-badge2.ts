import {
  assertionAddress,
  checkHostedBadge,
  type HostedAssertion,
  parseAssertion,
  recipientOf,
  type Served,
} from '#core/credentials/hosted-badge.ts';
import { type BadgeContent, readBadge2 } from '#core/passport/import/badge-content.ts';
import { badgeEvidence } from '#core/passport/import/named-proposals.ts';
import { plainLine } from '#core/passport/import/plain-line.ts';
import { err, ok, type Result } from '#core/result.ts';
import { fetchJson } from './fetch-json.ts';
import { proposeSource } from './find-proposals.ts';
import type { ImportFound, ImportPorts } from './import-found.ts';

const GONE = 410;
const FOUND = 200;

/** What an address leads to, on the same site only: the person agreed to one host. */
async function follow(link: unknown, origin: string, ports: ImportPorts): Promise<unknown> {
  if (typeof link !== 'string') return link;
  if (!URL.canParse(link) || new URL(link).origin !== origin) return undefined;
  const answer = await fetchJson(ports, link);
  return answer.ok && answer.value.status === FOUND ? answer.value.json : undefined;
}

interface Online {
  readonly served: Served;
  readonly content: BadgeContent | undefined;
}

async function askSite(address: string, ports: ImportPorts): Promise<Result<Online>> {
  const answer = await fetchJson(ports, address);
  if (!answer.ok) return answer;
  const { status, json } = answer.value;
  if (status === GONE) return ok({ served: { gone: true }, content: undefined });
  const assertion = status === FOUND ? parseAssertion(json) : undefined;
  if (!assertion) return err('import-host-silent');
  const { origin } = new URL(address);
  const badge = await follow(assertion.badge, origin, ports);
  const issuer =
    typeof badge === 'object' && badge !== null && 'issuer' in badge
      ? await follow(badge.issuer, origin, ports)
      : undefined;
  return ok({ served: { assertion, gone: false }, content: readBadge2(assertion, badge, issuer) });
}

async function look(
  file: HostedAssertion,
  online: Online | undefined,
  ports: ImportPorts,
): Promise<Result<ImportFound>> {
  const address = assertionAddress(file);
  const host = address === undefined ? '' : new URL(address).host;
  const { checks } = checkHostedBadge(file, online?.served, ports.now());
  // Once the site answered, only what it serves counts: the file may say anything.
  const content = online ? online.content : readBadge2(file);
  const name = content?.name ?? host;
  const issuer = content?.issuer ?? '';
  const proposed = await proposeSource(ports, {
    skills: content?.skills ?? [],
    text: content?.text ?? '',
    source: plainLine([name, issuer].filter((part) => part !== '').join(' – ')),
    evidence: badgeEvidence({ ...content, name, issuer }, host),
  });
  if (!proposed.ok) return proposed;
  return ok({
    kind: 'open-badge-2',
    name,
    issuer,
    checks,
    recipients: [recipientOf(online?.served.assertion ?? file)],
    ...(address !== undefined &&
      !online && {
        contact: {
          host,
          origin: new URL(address).origin,
          go: async () => {
            const answer = await askSite(address, ports);
            return answer.ok ? look(file, answer.value, ports) : answer;
          },
        },
      }),
    ...proposed.value,
  });
}

/** Reads an Open Badge 2.0 assertion. Its site is asked only later, when the person agrees. `import-damaged`. */
export async function readBadge2File(
  json: unknown,
  ports: ImportPorts,
): Promise<Result<ImportFound>> {
  const assertion = parseAssertion(json);
  return assertion ? look(assertion, undefined, ports) : err('import-damaged');
}
