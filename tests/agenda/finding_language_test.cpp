// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// In the English window nothing of what is due is Chinese but names.
#include "agenda/agenda_support.h"

#include "branchbook/agenda/finding_text.h"
#include "branchbook/agenda/year_matrix.h"
#include "branchbook/base/words_for.h"
#include "branchbook/store/query.h"
#include "branchbook/store/session.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace agenda_test;

namespace {

class EnglishAgenda final
{
public:
    EnglishAgenda()
    {
        REQUIRE(m_english.load(QStringLiteral(":/i18n/branchbook_en.qm")));
        QCoreApplication::installTranslator(&m_english);
    }
    ~EnglishAgenda() { QCoreApplication::removeTranslator(&m_english); }
    EnglishAgenda(const EnglishAgenda&) = delete;
    EnglishAgenda& operator=(const EnglishAgenda&) = delete;

private:
    ScreenTranslator m_english;
};

/// The Chinese that is left when the names of people and groups are taken away.
QString chineseIn(QString text, const Agenda& agenda, const gathering_test::Branch& branch)
{
    store::Query names = branch.reader().prepare("SELECT full_name FROM member");
    while (names.next().value())
        text.remove(names.text(0));
    for (const Finding& finding : agenda.findings) {
        if (!finding.subjectName.isEmpty())
            text.remove(finding.subjectName);
    }
    static const QRegularExpression chinese(
        QStringLiteral("[\\x{3001}-\\x{303f}\\x{3400}-\\x{9fff}\\x{ff00}-\\x{ffef}]+"));
    const auto match = chinese.match(text);
    return match.hasMatch() ? match.captured() + QStringLiteral(" in ") + text : QString();
}

} // namespace

TEST_CASE("titles and sentences of what is due are English in the English window", "[language]")
{
    const EnglishAgenda english;
    const gathering_test::Branch branch;
    const auto agenda = assessed(branch);
    REQUIRE_FALSE(agenda->findings.empty());
    for (const Finding& finding : agenda->findings) {
        INFO(finding.why.toStdString());
        CHECK(chineseIn(agenda::whyText(finding), *agenda, branch) == QString());
        CHECK(chineseIn(agenda::titleText(finding), *agenda, branch) == QString());
        CHECK(chineseIn(agenda::askedText(finding), *agenda, branch) == QString());
    }
}

TEST_CASE("the year's table is English on the screen and Chinese for a paper", "[language]")
{
    const EnglishAgenda english;
    const gathering_test::Branch branch;
    const auto agenda = assessed(branch, agenda::matrixWindow(2026));
    const auto rows = [&] {
        QStringList texts;
        for (const auto& section : agenda::makeYearMatrix(*agenda, 2026).sections) {
            for (const auto& row : section.rows)
                texts << row.title << row.asked;
        }
        return texts;
    };
    REQUIRE_FALSE(rows().isEmpty());
    for (const QString& text : rows())
        CHECK(chineseIn(text, *agenda, branch) == QString());
    const WordsFor paper(WordsFor::Paper);
    CHECK_FALSE(chineseIn(rows().constFirst(), *agenda, branch).isEmpty());
}
