// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever words the built-in rules bring into titles and sentences, the English window has them in English.
#include "branchbook/base/screen_sentence.h"
#include "branchbook/base/words_for.h"
#include "branchbook/rules/catalogue.h"
#include "branchbook/rules/wording.h"

#include "support/catch_qt.h"

#include <QCoreApplication>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::rules;

namespace {

class EnglishRules final
{
public:
    EnglishRules()
    {
        REQUIRE(m_english.load(QStringLiteral(":/i18n/branchbook_en.qm")));
        QCoreApplication::installTranslator(&m_english);
    }
    ~EnglishRules() { QCoreApplication::removeTranslator(&m_english); }
    EnglishRules(const EnglishRules&) = delete;
    EnglishRules& operator=(const EnglishRules&) = delete;

private:
    ScreenTranslator m_english;
};

bool isWithoutHan(const QString& text)
{
    return std::none_of(text.begin(), text.end(), [](QChar sign) { return sign.script() == QChar::Script_Han; });
}

/// Words of the rule that its sentences are made of; the beginning of a stretch always stands behind its day.
QStringList wordsOfRule(const Rule& rule)
{
    QStringList words{rule.title};
    if (const auto* count = std::get_if<CountInPeriod>(&rule.body))
        words << count->verb;
    if (const auto* deadline = std::get_if<DeadlineAfter>(&rule.body))
        words << deadline->actTitle << QStringLiteral("2026年3月1日") + deadline->fromTitle;
    if (const auto* expiry = std::get_if<Expiry>(&rule.body))
        words << expiry->whatTitle << expiry->demand;
    if (const auto* evidence = std::get_if<RequiredEvidence>(&rule.body))
        words << evidence->documents;
    if (const auto* sequence = std::get_if<StageSequence>(&rule.body)) {
        for (const Stage& stage : sequence->stages)
            words << QStringList{stage.title, stage.actor, stage.stage} + stage.documents;
    }
    return words;
}

} // namespace

TEST_CASE("titles, acts, demands and papers of the built-in rules are English in the English window", "[language]")
{
    const EnglishRules english;
    const Catalogue catalogue = Catalogue::builtIn().value();
    int seen = 0;
    for (const Rule& rule : catalogue.rules()) {
        for (const QString& word : wordsOfRule(rule)) {
            INFO(rule.id.toStdString() << ": " << word.toStdString());
            CHECK(isWithoutHan(shownSentence(word)));
            ++seen;
        }
        CHECK(isWithoutHan(demandText(rule)));
    }
    CHECK(seen > 200);
}
