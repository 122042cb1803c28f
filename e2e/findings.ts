import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright/test";

/** Serious and critical findings of axe on a page as it is, each with where it is: everything in the light, and what the dark changes, contrast. */
export async function findings(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: "dark" });
  const inTheDark = await search(builder(page).withRules("color-contrast"));
  await page.emulateMedia({ colorScheme: "light" });
  const inTheLight = await search(builder(page));
  return [...inTheLight, ...inTheDark.map((found) => `in the dark, ${found}`)];
}

/** No page here has frames: there is no need to open a page of its own for what they would find. */
function builder(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode();
}

async function search(axe: AxeBuilder): Promise<readonly string[]> {
  const { violations } = await axe.analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
}
