import { expect, it } from "vitest";
import { spokenLanguages } from "@/lib/protocol/languages";
import { testWords } from "./testWords";

it.each(spokenLanguages)("a sentence that names a button names it as the button is called, in %s", (language) => {
  const { t } = testWords(language);
  expect(t("privacy.read.about")).toContain(t("review.kept.own"));
  expect(t("privacy.read.about")).toContain(t("review.export.button"));
  expect(t("host.moveDialog.step2")).toContain(t("door.name.hasWords"));
  expect(t("refusals.notHost.next")).toContain(t("ui.hostLesson.button"));
});
