// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// undo ∘ do = identity and redo ∘ undo ∘ do = do, of every verb there is: the list is held against the headers, and whoever
// writes past the verbs is found.
#include "organization/verb_stage.h"

#include "branchbook/store/journal.h"
#include "support/book_image.h"
#include "support/catch_qt.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace organization_test;

namespace {

QString textOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

QStringList filesIn(const QString& folder, const QStringList& patterns)
{
    QStringList found;
    QDirIterator files(QStringLiteral(BRANCHBOOK_TOP) + u'/' + folder, patterns, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        found.append(files.next());
    return found;
}

/// Functions that are given the token of a transaction.
QSet<QString> verbsOfHeaders()
{
    static const QRegularExpression verb(QStringLiteral("(\\w+)\\(store::UnitOfWork&"));
    QSet<QString> names;
    QStringList headers{QStringLiteral(BRANCHBOOK_TOP "/include/branchbook/book/attachment.h")};
    for (const char* module :
         {"gathering", "ledger", "organization", "conduct", "institutions", "integrity", "ideology"})
        headers += filesIn(QStringLiteral("include/branchbook/") + QLatin1String(module), {QStringLiteral("*.h")});
    for (const QString& header : headers) {
        const QString text = textOf(header);
        int found = 0;
        for (auto match = verb.globalMatch(text); match.hasNext(); ++found)
            names.insert(match.next().captured(1));
        INFO(header.toStdString());
        CHECK(text.count(QStringLiteral("UnitOfWork&")) == found); // none in a form that this reading misses
    }
    return names;
}

std::string shown(const QStringList& before, const QStringList& after)
{
    return book_image::difference(before, after).toStdString();
}

} // namespace

TEST_CASE("the list of verbs is complete: every function of the headers that may write is in it")
{
    VerbStage stage;
    QSet<QString> listed;
    for (const VerbStep& step : allSteps(stage))
        listed.insert(QString::fromLatin1(step.verb));
    const QSet<QString> declared = verbsOfHeaders();
    CHECK(declared.size() > 50);
    INFO("not exercised: " << (declared - listed).values().join(u' ').toStdString());
    CHECK((declared - listed)
              .isEmpty()); // add what it does to verb_stage.cpp, verb_committee.cpp, verb_votes.cpp or verb_dues.cpp
    INFO("no such verb: " << (listed - declared).values().join(u' ').toStdString());
    CHECK((listed - declared).isEmpty());
}

TEST_CASE("pages and commands write through verbs alone")
{
    static const QRegularExpression write(
        QStringLiteral("\\bunit(\\.|->)(insert|update|change|put|remove)\\(\\s*\"(\\w+)\""));
    QStringList past;
    for (const char* module : {"src/ui", "src/cli", "src/report"}) {
        for (const QString& file : filesIn(QLatin1String(module), {QStringLiteral("*.cpp"), QStringLiteral("*.h")})) {
            if (write.match(textOf(file)).hasMatch())
                past.append(file);
        }
    }
    INFO(past.join(u' ').toStdString());
    CHECK(past.isEmpty());
    // The same reading finds the writes of the services: it can fail.
    CHECK(write.match(textOf(QStringLiteral(BRANCHBOOK_TOP "/src/organization/talk_store.cpp"))).hasMatch());
}

TEST_CASE("undo gives back every stored row, redo does it again, for every verb", "[undo]")
{
    VerbStage stage;
    std::vector<QStringList> images{book_image::imageOf(stage.reader())};
    for (const VerbStep& step : allSteps(stage)) {
        if (step.stays)
            continue;
        INFO(step.verb);
        const QStringList before = images.back();
        const auto done = stage.book->perform(QString::fromLatin1(step.verb), {}, step.work);
        INFO((done ? QString() : sentence(done.error())).toStdString());
        REQUIRE(done);
        const QStringList after = book_image::imageOf(stage.reader());
        REQUIRE((after != before)); // it did something, or nothing is proved
        const auto undone = stage.book->undo();
        REQUIRE(undone);
        CHECK(undone->verb == QString::fromLatin1(step.verb));
        {
            const QStringList back = book_image::imageOf(stage.reader());
            INFO(shown(before, back));
            REQUIRE((back == before));
        }
        REQUIRE(stage.book->redo());
        const QStringList again = book_image::imageOf(stage.reader());
        INFO(shown(after, again));
        REQUIRE((again == after));
        images.push_back(after);
    }
    // All the way back, one after the other, to the book as it was.
    for (std::size_t i = images.size() - 1; i > 0; --i) {
        REQUIRE(stage.book->undo());
        const QStringList back = book_image::imageOf(stage.reader());
        INFO(i << '\n' << shown(images[i - 1], back));
        REQUIRE((back == images[i - 1]));
    }
    NoProgress progress;
    CHECK(store::checkEverything(stage.reader(), progress).value().isEmpty());
}

TEST_CASE("steps undone out of their order: refused where others built on them, else sound, and all gone in the end",
          "[undo]")
{
    VerbStage stage;
    const QStringList start = book_image::imageOf(stage.reader());
    std::vector<qint64> ops;
    for (const VerbStep& step : allSteps(stage)) {
        if (step.stays)
            continue;
        const auto done = stage.book->perform(QString::fromLatin1(step.verb), {}, step.work);
        REQUIRE(done);
        ops.push_back(done->op);
    }
    int refused = 0;
    int undone = 0;
    for (const qint64 op : ops) { // oldest first: most have something built on them
        const QStringList before = book_image::imageOf(stage.reader());
        const auto done = stage.book->undo(op);
        if (!done) {
            ++refused;
            INFO(sentence(done.error()).toStdString());
            CHECK(done.error().kind == ErrorKind::Conflict);
            CHECK((book_image::imageOf(stage.reader()) == before));
            continue;
        }
        ++undone;
        NoProgress progress;
        const auto problems = store::checkEverything(stage.reader(), progress).value();
        for (const auto& problem : problems)
            UNSCOPED_INFO(done->verb.toStdString()
                          << ": " << problem.where.toStdString() << ' ' << problem.text.toStdString());
        REQUIRE(problems.isEmpty());
    }
    CHECK(refused > 5);
    CHECK(undone > 5);
    while (store::nextUndo(stage.reader()).value().op >= ops.front()) {
        const std::string verb = store::nextUndo(stage.reader()).value().verb.toStdString();
        const auto done = stage.book->undo();
        CAPTURE(verb);
        INFO((done ? QString() : sentence(done.error())).toStdString());
        REQUIRE(done);
    }
    const QStringList back = book_image::imageOf(stage.reader());
    INFO(shown(start, back));
    CHECK((back == start));
}
