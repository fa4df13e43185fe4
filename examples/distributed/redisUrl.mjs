/** What an address of Redis says, redis[s]://[user:password@]host[:port][/database], as options of its client. */
export function connectionOf(address = "redis://127.0.0.1:6379") {
  const { protocol, username, password, hostname, port, pathname } = new URL(address);
  if (protocol !== "redis:" && protocol !== "rediss:") throw new Error("REDIS_URL: redis:// or rediss://");
  const database = pathname.slice(1);
  if (!/^\d*$/.test(database)) throw new Error("REDIS_URL: the path is the number of a database");
  return {
    host: hostname.replace(/^\[(.*)\]$/, "$1"),
    port: Number(port || 6379),
    db: Number(database),
    ...(username === "" ? {} : { username: decodeURIComponent(username) }),
    ...(password === "" ? {} : { password: decodeURIComponent(password) }),
    ...(protocol === "rediss:" ? { tls: {} } : {}),
  };
}
