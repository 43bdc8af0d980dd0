/** The whole client. */
export function App() {
  return <main className="p-6">TalknShop</main>;
}
