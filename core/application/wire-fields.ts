import * as z from 'zod/mini';
import { SCORE_ALGORITHM } from '../matching/requirement-list.ts';

/** Fields that more than one message has. */

/** A vacancy: `urn:uuid:` and a lower-case UUID (RFC 9562). */
export const vacancyId = z
  .string()
  .check(z.regex(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/));

/** 16 random bytes, base64url: an application, or one reply on the board. */
export const randomId = z.string().check(z.regex(/^[A-Za-z0-9_-]{21}[AQgw]$/));

/** A skill's URI or a gate's code. */
export const conceptId = z.string().check(z.minLength(3), z.maxLength(300));

export const gateCode = z.string().check(z.minLength(1), z.maxLength(80));

export const level = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);

export const percentage = z.int().check(z.gte(0), z.lte(100));

/** Which way of counting; another name is another number. */
export const scoreAlgorithm = z.literal(SCORE_ALGORITHM);

/** Text as a person typed it: line breaks and tabs, no other control characters. */
export const writtenText = (max: number) =>
  z.string().check(z.minLength(1), z.maxLength(max), z.regex(/^[\P{Cc}\n\r\t]*$/u));

/** The same without line breaks and tabs. */
export const writtenLine = (max: number) =>
  z.string().check(z.minLength(1), z.maxLength(max), z.regex(/^\P{Cc}*$/u));
