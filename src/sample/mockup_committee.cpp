// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/mockup_committee.h"

#include "branchbook/organization/committee_store.h"
#include "branchbook/organization/duty.h"
#include "branchbook/organization/meeting_series.h"
#include "branchbook/organization/reelection.h"
#include "branchbook/organization/work_plan.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace branchbook::sample {

namespace {

class MockupCommittee
{
public:
    MockupCommittee(DemoWriter& writer, book::BranchId branch, const QHash<QString, book::MemberId>& people)
        : m_writer(writer)
        , m_branch(branch)
        , m_people(people)
        , m_on(writer.options().on)
    {
    }

    Result<> write()
    {
        QFile file(QStringLiteral(":/branchbook/sample/committee.json"));
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorKind::Internal, QStringLiteral("sample.data"), {}, file.fileName());
        m_data = QJsonDocument::fromJson(file.readAll()).object();
        BB_CHECK(writePosts());
        for (const QJsonValue& value : m_data.value(u"terms").toArray())
            BB_CHECK(writeTerm(value.toObject()));
        BB_CHECK(writeSteps());
        for (const QJsonValue& value : m_data.value(u"duties").toArray())
            BB_CHECK(writeDuty(value.toObject()));
        BB_CHECK(writeYear(m_data.value(u"year").toObject()));
        for (const QJsonValue& value : m_data.value(u"plan").toArray())
            BB_CHECK(writeWork(value.toArray()));
        for (const QJsonValue& value : m_data.value(u"series").toArray())
            BB_CHECK(writeSeries(value.toObject()));
        return {};
    }

private:
    static QString text(const QJsonObject& json, const char16_t* key)
    {
        return json.value(QStringView(key)).toString();
    }
    static QDate day(const QString& iso) { return QDate::fromString(iso, Qt::ISODate); }
    static QDate day(const QJsonObject& json, const char16_t* key) { return day(text(json, key)); }

    Result<> writePosts()
    {
        for (const QJsonValue& value : m_data.value(u"posts").toArray()) {
            const auto id = m_writer.ids().make<organization::PostId>();
            BB_TRY([[maybe_unused]] const auto put,
                   organization::putPost(m_writer.unit(), {id, 0, m_branch, value.toString(), 1, 0}));
            m_posts.insert(value.toString(), id);
        }
        return {};
    }

    Result<> writeTerm(const QJsonObject& json)
    {
        organization::Term term;
        term.id = m_writer.ids().make<organization::TermId>();
        term.branch = m_branch;
        term.number = json.value(u"number").toInt();
        term.electedOn = day(json, u"elected");
        term.plannedEnd = day(json, u"ends");
        term.endsOn = term.plannedEnd;
        term.approvalRef = text(json, u"approval");
        term.approvedOn = day(json, u"approved");
        term.filingRef = text(json, u"filing");
        term.filedOn = day(json, u"filed");
        BB_TRY([[maybe_unused]] const auto id, organization::putTerm(m_writer.unit(), term, m_on));
        if (m_term.isNull())
            m_term = term.id;
        for (const QJsonValue& value : json.value(u"seats").toArray()) {
            organization::Seat seat;
            seat.id = m_writer.ids().make<organization::SeatId>();
            seat.term = term.id;
            seat.post = m_posts.value(value.toArray().at(0).toString());
            seat.member = m_people.value(value.toArray().at(1).toString());
            seat.fromOn = term.electedOn;
            BB_TRY([[maybe_unused]] const auto put, organization::appoint(m_writer.unit(), seat, m_on));
        }
        return {};
    }

    Result<> writeSteps()
    {
        for (const QJsonValue& value : m_data.value(u"steps").toArray()) {
            const QJsonArray step = value.toArray();
            BB_CHECK(organization::markStep(m_writer.unit(), m_term, step.at(0).toString(), day(step.at(1).toString()),
                                            step.at(2).toString(), m_on));
        }
        return {};
    }

    Result<> writeDuty(const QJsonObject& json)
    {
        organization::Duty duty;
        duty.id = m_writer.ids().make<organization::DutyId>();
        duty.branch = m_branch;
        if (const QString post = text(json, u"post"); !post.isEmpty())
            duty.post = m_posts.value(post);
        if (const QString name = text(json, u"member"); !name.isEmpty()) {
            duty.member = m_people.value(name);
            duty.memberName = name;
        }
        duty.matter = text(json, u"matter");
        duty.detail = text(json, u"detail");
        duty.fromOn = json.contains(u"from") ? day(json, u"from") : QDate(2023, 11, 3);
        duty.untilOn = day(json, u"until");
        BB_TRY([[maybe_unused]] const auto put, organization::putDuty(m_writer.unit(), duty, m_on));
        return {};
    }

    Result<> writeYear(const QJsonObject& json)
    {
        organization::WorkYear year;
        year.id = m_writer.ids().make<organization::WorkYearId>();
        year.branch = m_branch;
        year.year = json.value(u"year").toInt();
        year.goal = text(json, u"goal");
        year.adoptedOn = day(json, u"adopted");
        year.adoptedBy = text(json, u"adopted_by");
        return organization::putWorkYear(m_writer.unit(), year);
    }

    /// Month, matter, post; where it was done the day, the topic of the gathering by which, or a note.
    Result<> writeWork(const QJsonArray& json)
    {
        organization::WorkItem item;
        item.id = m_writer.ids().make<organization::WorkItemId>();
        item.branch = m_branch;
        item.year = m_on.year();
        item.month = json.at(0).toInt();
        item.matter = json.at(1).toString();
        item.post = m_posts.value(json.at(2).toString());
        BB_TRY(const auto id, organization::putWork(m_writer.unit(), item));
        if (json.size() <= 3)
            return {};
        organization::WorkDone done{day(json.at(3).toString()), json.at(5).toString()};
        if (const QString topic = json.at(4).toString(); !topic.isEmpty()) {
            BB_TRY(done.sourceId, gatheringOf(topic, done.on));
            done.sourceTable = QStringLiteral("gathering");
        }
        return organization::markWork(m_writer.unit(), id, done, m_on);
    }

    [[nodiscard]] Result<QString> gatheringOf(const QString& topic, QDate on) const
    {
        gathering::GatheringQuery query;
        query.branch = m_branch;
        query.period = DateRange{on, on};
        BB_TRY(const auto rows, gathering::listGatherings(m_writer.unit().session(), query));
        for (const gathering::GatheringRow& row : rows) {
            if (row.topic == topic)
                return row.id.toString();
        }
        return fail(ErrorKind::Internal, QStringLiteral("sample.data"), {}, topic);
    }

    Result<> writeSeries(const QJsonObject& json)
    {
        organization::Series series;
        series.id = m_writer.ids().make<organization::SeriesId>();
        series.branch = m_branch;
        series.kind = gathering::kindByName(text(json, u"kind")).value_or(gathering::Kind::OtherActivity);
        series.topic = text(json, u"topic");
        series.everyMonths = json.value(u"every").toInt(1);
        series.week = json.value(u"week").toInt();
        series.weekday = json.value(u"weekday").toInt();
        series.startsAt = QTime::fromString(text(json, u"start"), QStringLiteral("HH:mm"));
        series.place = text(json, u"place");
        for (const QJsonValue& value : json.value(u"agenda").toArray())
            series.agenda.append(value.toString());
        series.fromOn = day(json, u"from");
        BB_TRY([[maybe_unused]] const auto put, organization::putSeries(m_writer.unit(), series));
        return {};
    }

    DemoWriter& m_writer;
    book::BranchId m_branch;
    const QHash<QString, book::MemberId>& m_people;
    QDate m_on;
    QJsonObject m_data;
    QHash<QString, organization::PostId> m_posts;
    organization::TermId m_term; ///< the latest
};

} // namespace

Result<> writeMockupCommittee(DemoWriter& writer, book::BranchId branch, const QHash<QString, book::MemberId>& people)
{
    return MockupCommittee(writer, branch, people).write();
}

} // namespace branchbook::sample
