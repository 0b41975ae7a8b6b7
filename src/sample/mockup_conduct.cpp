// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/mockup_conduct.h"

#include "branchbook/conduct/accountability.h"
#include "branchbook/conduct/field_task.h"
#include "branchbook/conduct/norm.h"
#include "branchbook/conduct/opinion.h"
#include "branchbook/conduct/pledge.h"
#include "branchbook/ledger/ledger_store.h"
#include "sample/sample_file.h"

#include <QJsonArray>

namespace branchbook::sample {

namespace {

using namespace conduct;

QDate dayIn(const QJsonArray& json, int at)
{
    return QDate::fromString(json.at(at).toString(), Qt::ISODate);
}

class MockupConduct
{
public:
    MockupConduct(DemoWriter& writer, book::BranchId branch, const QHash<QString, book::MemberId>& people)
        : m_writer(writer)
        , m_branch(branch)
        , m_people(people)
    {
    }

    Result<> write()
    {
        BB_TRY(const QJsonObject data, loadSampleFile(QStringLiteral("conduct.json")));
        using Part = Result<> (MockupConduct::*)(const QJsonObject&);
        const std::pair<const char16_t*, Part> parts[]{
            {u"pledges", &MockupConduct::writePledge},        {u"norms", &MockupConduct::writeNorm},
            {u"surveys", &MockupConduct::writeSurvey},        {u"calls", &MockupConduct::writeCall},
            {u"replies", &MockupConduct::writeReply},         {u"fields", &MockupConduct::writeField},
            {u"responsibilities", &MockupConduct::writeLine}, {u"cases", &MockupConduct::writeCase}};
        for (const auto& [key, part] : parts) {
            const QJsonArray list = data.value(QStringView(key)).toArray();
            for (const QJsonValue& value : list)
                BB_CHECK((this->*part)(value.toObject()));
        }
        return {};
    }

private:
    [[nodiscard]] store::UnitOfWork& unit() const { return m_writer.unit(); }

    /// Nobody where a sample has no such person.
    [[nodiscard]] std::optional<book::MemberId> personOf(const QString& name) const
    {
        return m_people.contains(name) ? std::optional(m_people.value(name)) : std::nullopt;
    }

    ledger::Item itemFrom(const QJsonObject& json, QDate raised)
    {
        ledger::Item item;
        item.id = m_writer.ids().make<ledger::ItemId>();
        item.branch = m_branch;
        item.matter = sampleText(json, u"matter");
        item.ownerName = sampleText(json, u"owner");
        item.owner = personOf(item.ownerName);
        item.measure = sampleText(json, u"measure");
        item.raisedOn = raised;
        item.dueOn = sampleDay(json, u"due");
        m_writer.countItem();
        return item;
    }

    Result<> writePledge(const QJsonObject& json)
    {
        const QDate raised = sampleDay(json, u"raised");
        Pledge pledge;
        pledge.item = itemFrom(json, raised);
        pledge.scope = pledgeScopeByName(sampleText(json, u"scope")).value_or(pledge.scope);
        pledge.forYear = raised.year();
        pledge.target = json.value(u"target").toInt();
        pledge.unit = sampleText(json, u"unit");
        BB_TRY(const ledger::ItemId id, proposePledge(unit(), pledge, raised));
        const QDate approved = sampleDay(json, u"approved");
        BB_CHECK(approvePledge(unit(), id, approved, sampleText(json, u"by"), approved));
        const QDate published = sampleDay(json, u"published");
        BB_CHECK(publishPledge(unit(), id, published, sampleText(json, u"place"), published));
        const QJsonArray progress = json.value(u"progress").toArray();
        for (const QJsonValue& value : progress) {
            const QJsonArray entry = value.toArray();
            const QDate on = dayIn(entry, 0);
            BB_CHECK(reportProgress(unit(), id, {on, entry.at(1).toInt(), entry.at(2).toString()}, on));
        }
        const QJsonArray verdict = json.value(u"verdict").toArray();
        if (verdict.isEmpty())
            return {};
        const QDate on = dayIn(verdict, 0);
        return concludePledge(unit(), id, verdictByName(verdict.at(1).toString()).value_or(Verdict::Kept), on,
                              verdict.at(2).toString(), on);
    }

    Result<> writeNorm(const QJsonObject& json)
    {
        NormVersion version;
        version.id = m_writer.ids().make<NormId>();
        version.branch = m_branch;
        version.title = sampleText(json, u"title");
        version.scope = normScopeByName(sampleText(json, u"scope")).value_or(version.scope);
        version.fromOn = sampleDay(json, u"from");
        version.madeBy = sampleText(json, u"by");
        version.signBy = sampleDay(json, u"sign_by");
        const QJsonArray items = json.value(u"items").toArray();
        for (const QJsonValue& value : items) {
            const QJsonArray item = value.toArray();
            version.items.append({normSideByName(item.at(0).toString()).value_or(NormSide::Do),
                                  normAspectByName(item.at(1).toString()).value_or(NormAspect::Work),
                                  item.at(2).toString()});
        }
        BB_CHECK(putUpNorm(unit(), version, version.fromOn).map([](auto) {}));
        if (const QDate on = sampleDay(json, u"signed"); on.isValid())
            return sign(version, on, sampleDay(json, u"later"));
        return {};
    }

    /// Those of that day, and whoever came or was missing then on the later one.
    Result<> sign(const NormVersion& version, QDate on, QDate later)
    {
        BB_TRY(const auto people, signersOn(unit().session(), version, on));
        BB_CHECK(signNorm(unit(), version.id, people, on, on));
        BB_TRY(const NormVersion now, loadNorm(unit().session(), version.id));
        BB_TRY(const auto missing, unsignedOn(unit().session(), now, m_writer.options().on));
        return missing.isEmpty() ? Result<>() : signNorm(unit(), version.id, missing, later, later);
    }

    Result<> writeSurvey(const QJsonObject& json)
    {
        Survey survey;
        survey.id = m_writer.ids().make<SurveyId>();
        survey.branch = m_branch;
        survey.title = sampleText(json, u"title");
        survey.announcedOn = sampleDay(json, u"date");
        survey.dueOn = sampleDay(json, u"until");
        survey.lines = usualItems();
        survey.options = usualOptions(SurveyKind::Conduct);
        BB_CHECK(announceSurvey(unit(), survey, survey.announcedOn).map([](auto) {}));
        const QJsonArray counts = json.value(u"counts").toArray();
        for (const QJsonValue& value : counts)
            BB_CHECK(writeCount(survey.id, value.toObject()));
        return {};
    }

    Result<> writeCount(SurveyId id, const QJsonObject& json)
    {
        SurveyCount count;
        count.audience = audienceByName(sampleText(json, u"audience")).value_or(count.audience);
        count.heldOn = sampleDay(json, u"date");
        count.issued = json.value(u"issued").toInt();
        count.collected = json.value(u"collected").toInt();
        const QJsonArray marks = json.value(u"marks").toArray();
        for (const QJsonValue& value : marks) {
            QList<int> line;
            const QJsonArray numbers = value.toArray();
            for (const QJsonValue& number : numbers)
                line.append(number.toInt());
            count.marks.append(line);
        }
        return recordSurveyCount(unit(), id, count, {}, count.heldOn);
    }

    Result<> writeCall(const QJsonObject& json)
    {
        OpinionCall call;
        call.id = m_writer.ids().make<CallId>();
        call.branch = m_branch;
        call.title = sampleText(json, u"title");
        call.way = opinionWayByName(sampleText(json, u"way")).value_or(call.way);
        call.people = opinionPeopleByName(sampleText(json, u"people")).value_or(call.people);
        call.heldOn = sampleDay(json, u"date");
        call.place = sampleText(json, u"place");
        call.asked = json.value(u"asked").toInt();
        call.came = json.value(u"came").toInt();
        return recordCall(unit(), call, call.heldOn).map([](auto) {});
    }

    Result<> writeReply(const QJsonObject& json)
    {
        BB_TRY(const auto all, listOpinions(unit().session(), m_branch));
        for (const Opinion& each : all) {
            if (each.item.matter != sampleText(json, u"matter"))
                continue;
            const QDate on = sampleDay(json, u"date");
            return answerOpinion(
                unit(), each.id(),
                {sampleText(json, u"words"), on, sampleText(json, u"by"), heardByName(sampleText(json, u"heard"))}, on);
        }
        return fail(ErrorKind::Internal, QStringLiteral("sample.data"), {}, sampleText(json, u"matter"));
    }

    Result<> writeField(const QJsonObject& json)
    {
        const QDate on = sampleDay(json, u"date");
        FieldTask task;
        task.item = itemFrom(json, on);
        task.place = sampleText(json, u"place");
        task.problem = sampleText(json, u"problem");
        task.decision = sampleText(json, u"decision");
        task.present = sampleText(json, u"present");
        task.revisitBy = sampleDay(json, u"revisit_by");
        BB_TRY(const ledger::ItemId id, recordFieldTask(unit(), task, on));
        const QJsonArray revisit = json.value(u"revisit").toArray();
        if (revisit.isEmpty())
            return {};
        const QDate seen = dayIn(revisit, 0);
        return revisitFieldTask(unit(), id,
                                {seen, revisit.at(1).toString(), revisit.at(2).toString(), Solved::Solved, {}}, seen);
    }

    Result<> writeLine(const QJsonObject& json)
    {
        Responsibility line;
        line.id = m_writer.ids().make<ResponsibilityId>();
        line.branch = m_branch;
        line.kind = responsibilityKindByName(sampleText(json, u"kind")).value_or(line.kind);
        line.matter = sampleText(json, u"matter");
        line.standard = sampleText(json, u"standard");
        line.name = sampleText(json, u"person");
        line.member = personOf(line.name);
        line.fromOn = sampleDay(json, u"from");
        m_lines.insert(line.matter, line.id);
        return saveResponsibility(unit(), line, line.fromOn).map([](auto) {});
    }

    Result<> writeCase(const QJsonObject& json)
    {
        AccountabilityCase record;
        record.id = m_writer.ids().make<CaseId>();
        record.branch = m_branch;
        record.responsibility = m_lines.value(sampleText(json, u"responsibility"));
        record.name = sampleText(json, u"person");
        record.member = personOf(record.name);
        record.level = caseLevelByName(sampleText(json, u"level")).value_or(record.level);
        record.foundOn = sampleDay(json, u"found");
        record.dueOn = sampleDay(json, u"due");
        record.facts = sampleText(json, u"facts");
        BB_CHECK(saveCase(unit(), record, record.foundOn).map([](auto) {}));
        const QJsonArray check = json.value(u"check").toArray();
        BB_CHECK(checkCase(unit(), record.id,
                           {dayIn(check, 0), check.at(1).toString(),
                            verifiedByName(check.at(2).toString()).value_or(Verified::True), check.at(3).toString()},
                           dayIn(check, 0)));
        const QJsonArray decide = json.value(u"decide").toArray();
        BB_CHECK(decideCase(unit(), record.id,
                            {dayIn(decide, 0), decide.at(1).toString(),
                             caseMeasureByName(decide.at(2).toString()).value_or(CaseMeasure::Reminder),
                             decide.at(3).toString()},
                            dayIn(decide, 0)));
        const QJsonArray close = json.value(u"close").toArray();
        return closeCase(unit(), record.id, dayIn(close, 0), close.at(1).toString(), dayIn(close, 0));
    }

    DemoWriter& m_writer;
    book::BranchId m_branch;
    const QHash<QString, book::MemberId>& m_people;
    QHash<QString, ResponsibilityId> m_lines;
};

} // namespace

Result<> writeMockupConduct(DemoWriter& writer, book::BranchId branch, const QHash<QString, book::MemberId>& people)
{
    return MockupConduct(writer, branch, people).write();
}

} // namespace branchbook::sample
