// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A screen speaks the language that was chosen; a paper is Chinese.
#include "branchbook/base/words_for.h"

#include "branchbook/base/error.h"

#include "support/catch_qt.h"

#include <QCoreApplication>

#include <thread>

using namespace branchbook;

TEST_CASE("the English of the screen is silent while words are for a paper, in that thread alone", "[language]")
{
    const Error error{ErrorKind::Cancelled, QStringLiteral("cancelled"), {}, {}};
    const QString chinese = sentence(error);
    const QString onScreen = QStringLiteral("Cancelled; nothing was written.");
    ScreenTranslator english;
    REQUIRE(english.load(QStringLiteral(":/i18n/branchbook_en.qm")));
    QCoreApplication::installTranslator(&english);
    CHECK(sentence(error) == onScreen);
    {
        const WordsFor paper(WordsFor::Paper);
        CHECK(sentence(error) == chinese);
        {
            const WordsFor screen(WordsFor::Screen);
            CHECK(sentence(error) == onScreen);
        }
        CHECK(sentence(error) == chinese);
        QString elsewhere;
        std::thread([&] { elsewhere = sentence(error); }).join();
        CHECK(elsewhere == onScreen);
    }
    CHECK(sentence(error) == onScreen);
    QCoreApplication::removeTranslator(&english);
    CHECK(chinese != onScreen);
}
