// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The user's rule files: all of them or none, what an import changes, and the way back.
#include "branchbook/rules/rule_base.h"

#include "support/catch_qt.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace branchbook;
using namespace branchbook::rules;

namespace {

const QDate kDay(2026, 9, 18);

QByteArray lessonRule(const char* value, const char* extra = "")
{
    return QByteArray(R"({"rules":[{"id":"meeting.lesson.per_quarter","kind":"limit","title":"支部党课每季度次数",
        "area":"organization","strength":"setting","comparison":">=","value":")")
        + value + R"(","unit":"times","source":{"doc":"LOCAL","article":"","article_sure":false,"confidence":"C"})"
        + extra + "}]}";
}

QString write(const QString& folder, const char* name, const QByteArray& bytes)
{
    QDir().mkpath(folder);
    QFile file(folder + u'/' + QLatin1String(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

QString lessons(const Catalogue& catalogue)
{
    return catalogue.number(u"meeting.lesson.per_quarter", kDay).value().toString();
}

} // namespace

TEST_CASE("without a folder, or with an empty one, the built-in rules hold")
{
    CHECK(lessons(readRuleBase({})->catalogue) == QStringLiteral("1"));
    QTemporaryDir folder;
    const auto base = readRuleBase(folder.path());
    REQUIRE(base);
    CHECK(base->files.isEmpty());
    CHECK(base->errors.isEmpty());
    CHECK(lessons(base->catalogue) == QStringLiteral("1"));
}

TEST_CASE("a file of the user's goes over the built-in rules, a fault in one keeps all of them out")
{
    QTemporaryDir folder;
    write(folder.path(), "a.json", lessonRule("2"));
    const auto good = readRuleBase(folder.path());
    REQUIRE(good);
    CHECK(lessons(good->catalogue) == QStringLiteral("2"));
    CHECK(good->files == QStringList{QStringLiteral("a.json")});

    const auto [name, bytes, says] = GENERATE(table<const char*, QByteArray, const char*>({
        {"b.json", lessonRule("2", ",\"colour\":1"), "b.json#/rules/0/colour"},
        {"c.json", "{\n\"rules\": [\n", "c.json"},
        {"d.json", R"({"rules":[{"id":"x","kind":"limit"}]})", "d.json#/rules/0"},
    }));
    write(folder.path(), name, bytes);
    const auto bad = readRuleBase(folder.path());
    REQUIRE(bad);
    REQUIRE(bad->errors.size() == 1);
    CHECK(sentence(bad->errors.first()).contains(QLatin1String(says)));
    CHECK(bad->files.isEmpty());
    CHECK(lessons(bad->catalogue) == QStringLiteral("1"));
}

TEST_CASE("a file that breaks a built-in rule is named with it")
{
    QTemporaryDir folder;
    // The deadline of the notice rests on this limit, and persons are no span of time.
    write(folder.path(), "notice.json",
          R"({"rules":[{"id":"dev.public_notice","kind":"limit","title":"公示","area":"organization","strength":"must",
          "comparison":">=","value":"5","unit":"persons",
          "source":{"doc":"DEV2026","article":"13","article_sure":true,"confidence":"A"},"valid_from":"2026-05-11"}]})");
    const auto base = readRuleBase(folder.path());
    REQUIRE(base);
    REQUIRE(base->errors.size() == 1);
    const QString says = sentence(base->errors.first());
    CHECK(says.contains(QStringLiteral("notice.json")));
    CHECK(says.contains(QStringLiteral("dev.notice_5wd")));
}

TEST_CASE("an import is checked, compared, stored and put aside again")
{
    QTemporaryDir home;
    const QString folder = home.filePath(QStringLiteral("data/rules"));
    const QString wrong = write(home.path(), "wrong.json", lessonRule("2", ",\"colour\":1"));
    const auto refused = prepareRuleUpdate(folder, {wrong});
    REQUIRE_FALSE(refused);
    CHECK(sentence(refused.error()).contains(QStringLiteral("wrong.json#/rules/0/colour")));
    CHECK_FALSE(QDir(folder).exists());

    const QString file = write(home.path(), "lessons.json", lessonRule("2"));
    const auto update = prepareRuleUpdate(folder, {file});
    REQUIRE(update);
    QStringList ids;
    for (const RuleChange& change : update->changes) {
        CHECK(change.what == RuleChange::What::Changed);
        ids << change.id;
    }
    // The rule that takes its figure from the limit changes with it.
    CHECK(ids.contains(QStringLiteral("meeting.lesson.per_quarter")));
    CHECK(ids.contains(QStringLiteral("lesson.quarterly")));
    CHECK(ids.size() == 2);

    REQUIRE(storeRuleUpdate(folder, *update));
    CHECK(lessons(readRuleBase(folder)->catalogue) == QStringLiteral("2"));
    CHECK(prepareRuleUpdate(folder, {file})->changes.isEmpty());

    CHECK(putRuleFilesAside(folder, kDay).value() == 1);
    CHECK(lessons(readRuleBase(folder)->catalogue) == QStringLiteral("1"));
    CHECK(QFile::exists(folder + QStringLiteral("/aside-2026-09-18/lessons.json")));
    CHECK(putRuleFilesAside(folder, kDay).value() == 0);
    REQUIRE(storeRuleUpdate(folder, *update));
    CHECK(putRuleFilesAside(folder, kDay).value() == 1); // twice on a day
    CHECK(QFile::exists(folder + QStringLiteral("/aside-2026-09-18-2/lessons.json")));
}

TEST_CASE("a folder is imported whole; one without rule files, or a file that is not there, is refused")
{
    QTemporaryDir home;
    const QString from = home.filePath(QStringLiteral("from"));
    QDir().mkpath(from);
    CHECK(prepareRuleUpdate(home.path(), {from}).error().code == QStringLiteral("rules.no_files"));
    CHECK(prepareRuleUpdate(home.path(), {from + QStringLiteral("/no.json")}).error().code
          == QStringLiteral("rules.unreadable"));
    write(from, "one.json", lessonRule("3"));
    const auto update = prepareRuleUpdate(home.path(), {from});
    REQUIRE(update);
    CHECK(update->files.size() == 1);
}

TEST_CASE("the process has one rule base, renumbered whenever it is read again")
{
    QTemporaryDir folder;
    write(folder.path(), "a.json", lessonRule("4"));
    useRuleFolder(folder.path());
    const auto first = ruleBase().value();
    CHECK(lessons(first->catalogue) == QStringLiteral("4"));
    useRuleFolder({});
    const auto second = ruleBase().value();
    CHECK(lessons(second->catalogue) == QStringLiteral("1"));
    CHECK(first->number != second->number);
    CHECK(lessons(first->catalogue) == QStringLiteral("4")); // who holds it keeps it
}
