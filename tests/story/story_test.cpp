// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One year of a branch of 38, told twice: through the services and in the window. Both books give the same reports, and the
// reports give the figures that follow from the story by plain arithmetic.
#include "branchbook/agenda/year_matrix.h"
#include "branchbook/organization/election_store.h"
#include "branchbook/report/quarter_report.h"
#include "branchbook/store/journal.h"
#include "main/areas.h"
#include "story/service_player.h"
#include "story/story_figures.h"
#include "story/window_player.h"
#include "support/catch_qt.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace story;

namespace {

struct TextOf {
    QStringList& lines;

    void operator()(const report::Title& one) const { lines += one.lines; }
    void operator()(const report::Addressee& one) const { lines += one.text; }
    void operator()(const report::Heading& one) const { lines += one.text; }
    void operator()(const report::Paragraph& one) const
    {
        QString text;
        for (const auto& run : one.runs)
            text += run.text;
        lines += text;
    }
    void operator()(const report::Table& one) const
    {
        lines += one.caption;
        for (const QStringList& row : one.rows)
            lines += row.join(u'|');
        lines += one.notes;
    }
    void operator()(const report::Chart& one) const
    {
        lines += one.caption + one.groups.join(u'|');
        for (const auto& series : one.series) {
            QString line = series.name;
            for (const auto& value : series.values)
                line += u'|' + (value ? QString::number(*value) : QStringLiteral("-"));
            lines += line;
        }
    }
    void operator()(const report::Signature& one) const { lines += one.issuer + one.date; }
    template <class Other>
    void operator()(const Other& /*block*/) const
    {
    }
};

/// What a quarter's report says and what its JSON holds; ids are what two books never share.
struct Report {
    QStringList text;
    QJsonObject json;
};
Report reportOf(const book::Book& book, int quarter, QDate day)
{
    const auto source = must(report::loadQuarter(book.reader(), Lookup{book}.branch(), {kYear, quarter}, day,
                                                 branchbook::main::makeAreas()));
    const auto figures = report::collectQuarter(source);
    Report made;
    const auto document = report::quarterDocument(figures, {});
    for (const auto& block : document.blocks)
        std::visit(TextOf{made.text}, block);
    static const QRegularExpression id(QStringLiteral("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"));
    QString json = QString::fromUtf8(QJsonDocument(report::quarterJson(figures, {})).toJson(QJsonDocument::Compact));
    made.json = QJsonDocument::fromJson(json.replace(id, QStringLiteral("id")).toUtf8()).object();
    return made;
}

/// The year overview, cell by cell.
QStringList yearOf(const book::Book& book, QDate day)
{
    const auto all = must(agenda::assess(book.reader(), branchbook::main::makeAreas(), Lookup{book}.branch(),
                                         agenda::matrixWindow(kYear), day));
    const auto matrix = agenda::makeYearMatrix(*all, kYear);
    QStringList lines;
    for (const auto& section : matrix.sections) {
        for (const auto& row : section.rows) {
            QString line = row.title + row.asked;
            for (const auto& cell : row.months)
                line += QStringLiteral("|%1:%2:%3").arg(int(cell.state)).arg(cell.text).arg(cell.count);
            lines.append(line);
        }
    }
    return lines;
}

std::string shown(const QStringList& services, const QStringList& window)
{
    QStringList lines;
    for (const QString& line : services) {
        if (!window.contains(line))
            lines.append(QStringLiteral("services: ") + line);
    }
    for (const QString& line : window) {
        if (!services.contains(line))
            lines.append(QStringLiteral("window:   ") + line);
    }
    return lines.join(u'\n').toStdString();
}

QJsonObject in(const QJsonObject& json, std::initializer_list<const char*> keys)
{
    QJsonObject found = json;
    for (const char* key : keys)
        found = found.value(QLatin1String(key)).toObject();
    return found;
}

std::string jsonText(const QJsonValue& value)
{
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).toStdString();
}

void checkTally(const QJsonObject& json, const Counted& counted)
{
    CHECK(json.value(u"held").toInt() == counted.held);
    CHECK(json.value(u"expected").toInt() == counted.expected);
    CHECK(json.value(u"present").toInt() == counted.present);
    CHECK(json.value(u"on_leave").toInt() == counted.onLeave);
    CHECK(json.value(u"absent").toInt() == counted.absent);
    CHECK(json.value(u"rate").toDouble() == Approx(counted.rate()));
}

void checkLedger(const QJsonObject& json, const LedgerSum& sum)
{
    CHECK(json.value(u"total").toInt() == sum.total);
    CHECK(json.value(u"closed").toInt() == sum.closed);
    CHECK(json.value(u"open").toInt() == sum.open);
    CHECK(json.value(u"overdue").toInt() == sum.overdue);
    if (sum.judged > 0)
        CHECK(json.value(u"on_time_percent").toDouble() == Approx(100.0 * sum.inTime / sum.judged).margin(0.05));
}

/// The report of a quarter against the story's own sums.
void checkFigures(const QJsonObject& json, const QuarterSum& sum)
{
    checkTally(in(json, {"attendance"}), sum.all);
    for (const QJsonValue& value : json.value(u"by_kind").toArray()) {
        const QJsonObject kind = value.toObject();
        INFO(kind.value(u"kind").toString().toStdString());
        const Counted counted = sum.kinds.value(kind.value(u"kind").toString());
        CHECK(kind.value(u"held").toInt() == counted.held);
        if (counted.held > 0)
            checkTally(kind, counted);
    }
    int late = 0;
    for (const QJsonValue& value : json.value(u"gatherings").toArray())
        late += value.toObject().value(u"late").toBool() ? 1 : 0;
    CHECK(late == sum.late);
    int passed = 0;
    int failed = 0;
    for (const QJsonValue& value : in(json, {"areas", "organization"}).value(u"resolutions").toArray())
        ++(value.toObject().value(u"result").toString() == QStringLiteral("passed") ? passed : failed);
    CHECK(passed == sum.passed);
    CHECK(failed == sum.failed);
    CHECK(in(json, {"members"}).value(u"total").toInt() == sum.members);
    CHECK(in(json, {"members"}).value(u"full").toInt() == sum.full);
    CHECK(in(json, {"changes"}).value(u"joined").toArray() == QJsonArray::fromStringList(sum.joined));
    CHECK(in(json, {"changes"}).value(u"converted").toArray() == QJsonArray::fromStringList(sum.converted));
    for (const char* area : {"organization", "conduct"}) {
        INFO(area);
        checkLedger(in(json, {"areas", area, "ledger"}), sum.ledger.value(QLatin1String(area)));
    }
}

/// What the first meeting left open stands on each one that the series planned, once, before what the series always has.
void checkCarried(const book::Book& book)
{
    for (int month = 2; month <= 12; ++month) {
        INFO(month);
        const auto id = Lookup{book}.gathering(gathering::Kind::CommitteeMeeting, QDate(kYear, month, 10));
        REQUIRE_FALSE(id.isNull());
        const auto agenda = must(gathering::loadGathering(book.reader(), id)).agenda;
        CHECK(gathering::titlesOf(agenda)
              == QStringList{leftOpen(), QStringLiteral("通报上月工作"), QStringLiteral("研究本月安排")});
        REQUIRE_FALSE(agenda.isEmpty());
        CHECK(agenda.first().carriedFrom.has_value());
        CHECK(agenda.first().matter == gathering::Matter::LargeProject);
    }
}

} // namespace

TEST_CASE("one year of a branch, told through the services and in the window, gives the same reports", "[story]")
{
    const QTemporaryDir folder;
    const QDate last = year().last().on;
    const QString byServices = folder.filePath(QStringLiteral("services.bbk"));
    const QString byHand = folder.filePath(QStringLiteral("window.bbk"));
    {
        ServicePlayer services(byServices);
        tell(services);
    }
    {
        WindowPlayer window(byHand);
        tell(window);
        window.leave();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // no loop runs that would do it
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const auto services = must(book::Book::open(byServices, book::OpenMode::ReadOnly, last));
    const auto window = must(book::Book::open(byHand, book::OpenMode::ReadOnly, last));
    Counted whole;
    for (int quarter = 1; quarter <= 4; ++quarter) {
        INFO("quarter " << quarter);
        const Report first = reportOf(*services, quarter, last);
        const Report second = reportOf(*window, quarter, last);
        {
            INFO(shown(first.text, second.text));
            CHECK(first.text == second.text);
            CHECK(first.text.size() > 60);
        }
        for (const QString& key : first.json.keys()) {
            INFO(key.toStdString() << '\n'
                                   << jsonText(first.json.value(key)) << '\n'
                                   << jsonText(second.json.value(key)));
            CHECK(first.json.value(key) == second.json.value(key));
        }
        const QuarterSum sum = sumOf(quarter, last);
        checkFigures(first.json, sum);
        checkFigures(second.json, sum);
        whole.held += sum.all.held;
    }
    CHECK(whole.held == 38); // as many as the story says there are: 12 + 4 + 4 + 4 + 12 + 2
    CHECK(yearOf(*services, last) == yearOf(*window, last));
    for (const auto* book : {services.get(), window.get()}) {
        checkCarried(*book);
        const auto election = Lookup{*book}.election();
        REQUIRE(election.rounds.size() == 2);
        CHECK(election.rounds[0].result == organization::RoundResult::Tied);
        CHECK(election.isDecided());
        CHECK(election.elected().size() == 5);
        CHECK(election.elected().contains(people()[4].name)); // 20 votes to 14
        const auto committee = Lookup{*book}.committee();
        const auto* post = committee.postTitled(QStringLiteral("宣传委员"));
        REQUIRE(post != nullptr);
        CHECK(committee.holdersOn(post->id, QDate(kYear, 11, 19)).first().name == people()[3].name);
        CHECK(committee.holdersOn(post->id, QDate(kYear, 11, 20)).first().name == people()[5].name);
        CHECK(Lookup{*book}.item(QStringLiteral("整理宣传台账")).ownerName == people()[5].name); // went along
        NoProgress progress;
        CHECK(store::checkEverything(book->reader(), progress).value().isEmpty());
    }
}
