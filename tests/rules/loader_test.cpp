// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The strict loader: what is wrong, in which file, where; and that nothing a file holds can do harm.
#include "branchbook/rules/catalogue.h"
#include "branchbook/rules/working_days.h"

#include "support/catch_qt.h"

#include <QFile>
#include <QTemporaryDir>

#include <random>

using namespace branchbook;
using namespace branchbook::rules;

namespace {

const QByteArray kGood = R"({"regulations":[{"key":"BOOK","title":"条例","short_title":"《条例》"}],"rules":[
{"id":"a.times","kind":"limit","title":"次数","strength":"must","comparison":">=","value":"1","unit":"times",
 "source":{"doc":"BOOK","article":"12","article_sure":true,"confidence":"A"},"valid_from":"2020-01-01"},
{"id":"a.days","kind":"limit","title":"时间","strength":"should","comparison":"<=","value":"5","unit":"working_days",
 "source":{"doc":"BOOK","article_sure":false,"confidence":"B"},"valid_from":"2020-01-01"},
{"id":"a.monthly","kind":"count_in_period","title":"会议","strength":"normally","what":"meeting","verb":"召开",
 "per":"month","at_least":"a.times","remind_days_before":10,
 "source":{"doc":"BOOK","article":"12","article_sure":true,"confidence":"A"},"valid_from":"2020-01-01"},
{"id":"a.notice","kind":"deadline_after","title":"公示","subject":"person","strength":"must","from":"x","from_title":"甲",
 "act":"y","act_title":"乙","within":"a.days",
 "source":{"doc":"BOOK","article":"13","article_sure":true,"confidence":"A"},"valid_from":"2021-01-01"}]})";

QByteArray with(const QByteArray& before, const QByteArray& after)
{
    REQUIRE(kGood.contains(before));
    QByteArray changed = kGood;
    return changed.replace(changed.indexOf(before), before.size(), after);
}

Error errorOf(const QByteArray& json)
{
    const auto read = Catalogue::read({{QStringLiteral("local.json"), json}});
    REQUIRE_FALSE(read);
    CHECK(read.error().kind == ErrorKind::Invalid);
    CHECK_FALSE(sentence(read.error()).contains(read.error().code)); // every code has its sentence
    return read.error();
}

void checkFault(const QByteArray& before, const QByteArray& after, const char* code, const char* where)
{
    CAPTURE(before.toStdString(), after.toStdString());
    const Error error = errorOf(with(before, after));
    CHECK(error.code == QLatin1String(code));
    CHECK(error.where == QLatin1String("local.json#") + QLatin1String(where));
}

} // namespace

TEST_CASE("a small catalogue is read and its figures are filled in")
{
    const auto read = Catalogue::read({{QStringLiteral("local.json"), kGood}});
    REQUIRE(read);
    const Rule* notice = read->find(u"a.notice", {2026, 1, 1});
    REQUIRE(notice);
    CHECK(std::get<DeadlineAfter>(notice->body).within == Span{5, SpanUnit::WorkingDays});
    CHECK(notice->parameters == QStringList{QStringLiteral("a.days")});
    CHECK(std::get<CountInPeriod>(read->find(u"a.monthly", {2026, 1, 1})->body).atLeast == 1);
    CHECK(read->cite(notice->source) == QStringLiteral("《条例》第十三条"));
    CHECK(read->cite(read->find(u"a.days", {2026, 1, 1})->source) == QStringLiteral("《条例》"));
    CHECK(read->find(u"a.notice", {2020, 12, 31}) == nullptr);
}

TEST_CASE("each fault has its code, its file and its pointer")
{
    checkFault("\"strength\":\"must\",\"comparison\"", "\"strenght\":\"must\",\"comparison\"", "rules.field_missing",
               "/rules/0/strength");
    checkFault("\"unit\":\"times\"", "\"unit\":\"times\",\"colour\":1", "rules.field_unknown", "/rules/0/colour");
    checkFault("\"kind\":\"limit\",\"title\":\"次数\"", "\"kind\":\"wish\",\"title\":\"次数\"", "rules.kind_unknown",
               "/rules/0/kind");
    checkFault(",\n \"source\":{\"doc\":\"BOOK\",\"article\":\"12\",\"article_sure\":true,\"confidence\":\"A\"}", "",
               "rules.source_missing", "/rules/0/source");
    checkFault("\"doc\":\"BOOK\"", "\"doc\":\"NOWHERE\"", "rules.source_missing", "/rules/0/source/doc");
    checkFault("\"confidence\":\"A\"", "\"confidence\":\"Z\"", "rules.value", "/rules/0/source/confidence");
    checkFault("\"article\":\"12\",", "", "rules.value", "/rules/0/source/article_sure");
    checkFault("\"value\":\"1\"", "\"value\":\"-1\"", "rules.value", "/rules/0/value");
    checkFault("\"value\":\"1\"", "\"value\":1", "rules.value", "/rules/0/value");
    checkFault("\"comparison\":\">=\"", "\"comparison\":\"=>\"", "rules.value", "/rules/0/comparison");
    checkFault("\"valid_from\":\"2020-01-01\"", "\"valid_from\":\"2020-02-30\"", "rules.value", "/rules/0/valid_from");
    checkFault("\"valid_from\":\"2020-01-01\"", "\"valid_from\":\"2020-01-01\",\"valid_to\":\"2019-01-01\"",
               "rules.value", "/rules/0/valid_to");
    checkFault("\"per\":\"month\"", "\"per\":\"week\"", "rules.value", "/rules/2/per");
    checkFault("\"at_least\":\"a.times\"", "\"at_least\":\"a.thing\"", "rules.parameter_unknown", "/rules/2/at_least");
    checkFault("\"at_least\":\"a.times\"", "\"at_least\":1.5", "rules.value", "/rules/2/at_least");
    checkFault("\"within\":\"a.days\"", "\"within\":\"a.times\"", "rules.value", "/rules/3/within");
    checkFault("\"within\":\"a.days\"", "\"within\":\"a.monthly\"", "rules.parameter_unknown", "/rules/3/within");
    checkFault("\"remind_days_before\":10", "\"remind_days_before\":[3,10]", "rules.value",
               "/rules/2/remind_days_before");
    checkFault("\"per\":\"month\"", "\"per\":\"month\",\"parameters\":[\"b\"]", "rules.parameter_unknown",
               "/rules/2/parameters/0");
    checkFault("\"id\":\"a.days\"", "\"id\":\"a.times\"", "rules.overlap", "/rules/1");
    checkFault("\"subject\":\"person\"", "\"subject\":\"cat\"", "rules.value", "/rules/3/subject");
    checkFault("\"regulations\":[", "\"regulations\":[7,", "rules.value", "/regulations/0");
}

TEST_CASE("a limit that is not in force as long as the rule that rests on it is refused")
{
    checkFault("\"unit\":\"working_days\"", "\"unit\":\"working_days\",\"valid_to\":\"2024-12-31\"",
               "rules.parameter_unknown", "/rules/3/within");
}

TEST_CASE("broken JSON names the line")
{
    const Error error = errorOf(with("\"kind\":\"count_in_period\",", "\"kind\" \"count_in_period\","));
    CHECK(error.code == QStringLiteral("rules.json"));
    CHECK(error.args == QStringList{QStringLiteral("local.json"), QStringLiteral("6")});
    CHECK(errorOf("").code == QStringLiteral("rules.json"));
    CHECK(errorOf("[]").code == QStringLiteral("rules.json"));
    CHECK(errorOf("{}").code == QStringLiteral("rules.field_missing"));
}

TEST_CASE("brackets have to rise and to end open")
{
    const QByteArray head =
        R"({"regulations":[{"key":"B","title":"t","short_title":"t"}],"rules":[{"id":"s","kind":"scale",
"title":"t","strength":"must","source":{"doc":"B","article_sure":false,"confidence":"A"},"measure":"m","unit":"rate","brackets":[)";
    const auto code = [&](const QByteArray& brackets) {
        const auto read = Catalogue::read({{QStringLiteral("s.json"), head + brackets + "]}]}"}});
        return read ? QString() : read.error().code;
    };
    CHECK(code(R"({"up_to":"10","value":"0.1"},{"value":"0.2"})").isEmpty());
    CHECK(code(R"({"up_to":"10","value":"0.1"},{"up_to":"10","value":"0.2"},{"value":"1"})")
          == QStringLiteral("rules.value"));
    CHECK(code(R"({"up_to":"10","value":"0.1"})") == QStringLiteral("rules.value"));
    CHECK(code(R"({"value":"0.1"},{"value":"0.2"})") == QStringLiteral("rules.value"));
}

TEST_CASE("a local file that is bad leaves the built-in catalogue untouched")
{
    const auto builtIn = Catalogue::builtIn();
    REQUIRE(builtIn);
    const LocalCatalogue bad = withFiles(*builtIn, {{QStringLiteral("bad.json"), "{"}});
    REQUIRE(bad.errors.size() == 1);
    CHECK(bad.errors[0].where == QStringLiteral("bad.json#"));
    CHECK(bad.catalogue.rules() == builtIn->rules());

    QByteArray own = R"({"rules":[{"id":"lesson.quarterly","kind":"count_in_period","title":"党课","strength":"setting",
"what":"party_lesson","verb":"安排","per":"year","at_least":2,
"source":{"doc":"LOCAL","article_sure":false,"confidence":"C"}}]})";
    const LocalCatalogue mixed =
        withFiles(*builtIn, {{QStringLiteral("a.json"), "[1]"}, {QStringLiteral("own.json"), own}});
    CHECK(mixed.errors.size() == 1);
    const auto versions = mixed.catalogue.versions(u"lesson.quarterly");
    REQUIRE(versions.size() == 1); // the file's alone
    CHECK(std::get<CountInPeriod>(versions[0]->body).per == PeriodUnit::Year);
    CHECK(mixed.catalogue.rules().size() == builtIn->rules().size());

    // A file that takes away what others rest on is as bad as a broken one.
    own = R"({"rules":[{"id":"dev.approval","kind":"limit","title":"t","strength":"must","comparison":"<=","value":"3",
"unit":"persons","source":{"doc":"LOCAL","article_sure":false,"confidence":"C"}}]})";
    const LocalCatalogue unfit = withFiles(*builtIn, {{QStringLiteral("own.json"), own}});
    CHECK(unfit.errors.size() == 1);
    CHECK(unfit.catalogue.rules() == builtIn->rules());
}

TEST_CASE("a folder of local files is read by name")
{
    const auto builtIn = Catalogue::builtIn();
    REQUIRE(builtIn);
    CHECK(withFolder(*builtIn, QStringLiteral("/nowhere")).errors.isEmpty());
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("x.json")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("{\"rules\":[{}]}");
    file.close();
    const LocalCatalogue local = withFolder(*builtIn, folder.path());
    REQUIRE(local.errors.size() == 1);
    CHECK(local.errors[0].code == QStringLiteral("rules.field_missing"));
    CHECK(local.errors[0].where == QStringLiteral("x.json#/rules/0/id"));
}

TEST_CASE("mutated catalogues are read or refused, never more")
{
    const auto resource = [](const QString& name) {
        QFile file(QStringLiteral(":/branchbook/rules/") + name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return Catalogue::File{name, file.readAll()};
    };
    const QByteArray whole = resource(QStringLiteral("meetings.json")).json;
    const auto regulations = resource(QStringLiteral("regulations.json"));
    const auto branch = resource(QStringLiteral("branch.json"));
    REQUIRE(Catalogue::read({regulations, branch, {QStringLiteral("m.json"), whole}}));
    std::mt19937 random(20260918); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same mutations every time
    const auto below = [&](qsizetype bound) { return static_cast<qsizetype>(random() % static_cast<quint32>(bound)); };
    const QByteArray bytes = "\"{}[]:,0-9.eE\\/\xE4 \n";
    int refused = 0;
    for (int i = 0; i < 400; ++i) {
        QByteArray json = whole;
        for (qsizetype changes = below(4) + 1; changes > 0; --changes) {
            const qsizetype at = below(json.size());
            switch (below(4)) {
            case 0: json[at] = bytes[below(bytes.size())]; break;
            case 1: json.remove(at, below(40) + 1); break;
            case 2: json.insert(at, json.mid(below(json.size()), 30)); break;
            default: json.truncate(at + 1); break;
            }
            if (json.isEmpty())
                break;
        }
        const auto read = Catalogue::read({regulations, branch, {QStringLiteral("m.json"), json}});
        if (read)
            continue;
        ++refused;
        CHECK(read.error().code.startsWith(QStringLiteral("rules.")));
        CHECK(read.error().where.startsWith(QStringLiteral("m.json#")));
    }
    CHECK(refused > 200); // the rest only spoils a title or a note
    const QByteArray deep = QByteArray(100000, '[');
    CHECK_FALSE(Catalogue::read({{QStringLiteral("deep.json"), deep}}));
}
