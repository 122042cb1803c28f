import { type Browser, type BrowserContext, expect, type Page } from "playwright/test";

/** A person with a browser of their own, who notices everything that goes wrong in it. */
export interface Actor {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the page complained of: errors thrown, errors logged, answers of 500. */
  readonly complaints: string[];
}

interface Look {
  readonly colorScheme?: "light" | "dark";
  readonly isPhone?: boolean;
  readonly isTablet?: boolean;
  /** What the browser asks for: pages are in English for everybody who selects by English words. */
  readonly locale?: string;
  readonly timezoneId?: string;
}

const laptop = { width: 1280, height: 720 };
const phone = { width: 390, height: 844 };
const tablet = { width: 1024, height: 768 };

/** Opens a browser window: a laptop's, or a phone's or tablet's with fingers. */
export async function actor(
  browser: Browser,
  { colorScheme = "light", isPhone = false, isTablet = false, locale = "en", timezoneId }: Look = {},
): Promise<Actor> {
  const context = await browser.newContext({
    colorScheme,
    locale,
    viewport: isPhone ? phone : isTablet ? tablet : laptop,
    hasTouch: isPhone || isTablet,
    isMobile: isPhone || isTablet,
    reducedMotion: "reduce",
    ...(timezoneId !== undefined && { timezoneId }),
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  listen(page, complaints);
  context.on("page", (other) => listen(other, complaints));
  return { page, context, complaints };
}

function listen(page: Page, complaints: string[]): void {
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    // The browser's own line for an answer that a test asks for on purpose, such as an unknown code.
    if (message.type() === "error" && !/status of 4\d\d/.test(message.text())) complaints.push(message.text());
  });
}

/** Hosts the lesson whose builder is open, and gives its code. */
export async function host(instructor: Page): Promise<string> {
  await instructor.getByRole("button", { name: "Host", exact: true }).click();
  await instructor.waitForURL(/\/host\/\d{6,}$/);
  await expect(instructor.getByRole("button", { name: "Open the round" })).toBeVisible();
  return new URL(instructor.url()).pathname.split("/").at(-1) ?? "";
}

/** Joins by code under a name, as from a phone. */
export async function join(
  student: Page,
  { url, code, name }: { url: string; code: string; name: string },
): Promise<void> {
  await student.goto(`${url}/play/${code}`);
  await student.getByLabel("Your name").fill(name);
  await student.keyboard.press("Enter");
  await expect(student.getByRole("heading", { name: `You’re in, ${name}.` })).toBeVisible();
}

/** Types an answer at the node that is in question and has it checked. */
export async function answer(student: Page, text: string): Promise<void> {
  const field = student.getByRole("textbox");
  await field.fill(text);
  await student.getByRole("button", { name: "Check answer" }).click();
}
