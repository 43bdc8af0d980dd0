/** What a browser is shown where the client was not built. */
export function missingPage(): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>TalknShop</title>
  </head>
  <body>
    <h1>The web client is not built</h1>
    <p>The service runs; only its page is missing. Build it in the repository, then load this page again:</p>
    <pre>npm run build -- web</pre>
    <p>
      Or talk from a terminal: <code>npm run chat</code>. The API is described at <a href="/docs">/docs</a>.
    </p>
  </body>
</html>
`;
}
