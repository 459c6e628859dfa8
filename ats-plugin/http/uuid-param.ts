/** A route's `:id`: a lower-case UUID (RFC 9562); anything else is no route at all. */
export const UUID_PARAM = ':id{[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}';
