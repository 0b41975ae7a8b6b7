// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/mockup_cadres.h"

#include "branchbook/organization/brand_service.h"
#include "branchbook/organization/contact_service.h"
#include "branchbook/organization/reserve_service.h"
#include "sample/sample_file.h"

#include <QJsonArray>

#include <algorithm>

namespace branchbook::sample {

namespace {

QDate cadreDay(const QJsonArray& line, int at)
{
    return QDate::fromString(line.at(at).toString(), Qt::ISODate);
}

class MockupCadres
{
public:
    MockupCadres(DemoWriter& writer, book::BranchId branch, const QHash<QString, book::MemberId>& people)
        : m_writer(writer)
        , m_branch(branch)
        , m_people(people)
    {
    }

    Result<> write()
    {
        BB_TRY(const QJsonObject data, loadSampleFile(QStringLiteral("cadres.json")));
        for (const QJsonValue& value : data.value(u"reserve").toArray())
            BB_CHECK(writeReserve(value.toObject()));
        for (const QJsonValue& value : data.value(u"contact_points").toArray())
            BB_CHECK(writeContact(value.toObject()));
        return writeBrand(data.value(u"brand").toObject());
    }

private:
    Result<book::MemberId> personNamed(const QString& name) const
    {
        if (!m_people.contains(name))
            return fail(ErrorKind::Internal, QStringLiteral("sample.data"), {}, name);
        return m_people.value(name);
    }

    Result<> writeReserve(const QJsonObject& json)
    {
        organization::Reserve reserve;
        reserve.id = m_writer.ids().make<organization::ReserveId>();
        BB_TRY(reserve.member, personNamed(sampleText(json, u"name")));
        reserve.post = sampleText(json, u"post");
        reserve.source = organization::reserveSourceByName(sampleText(json, u"source")).value_or(reserve.source);
        reserve.plan = sampleText(json, u"plan");
        const QJsonArray steps = json.value(u"steps").toArray();
        const QDate first = cadreDay(steps.at(0).toArray(), 1);
        if (const QString mentor = sampleText(json, u"mentor"); !mentor.isEmpty()) {
            BB_TRY(reserve.mentor, personNamed(mentor));
            reserve.mentorName = mentor;
        }
        BB_CHECK(organization::openReserve(m_writer.unit(), reserve, first, first));
        for (qsizetype i = 1; i < steps.size(); ++i)
            BB_CHECK(writeStep(reserve.id, steps.at(i).toArray()));
        for (const QJsonValue& value : json.value(u"scores").toArray())
            BB_CHECK(writeScore(reserve.id, value.toArray()));
        return {};
    }

    Result<> writeStep(organization::ReserveId id, const QJsonArray& line)
    {
        const auto stage = organization::reserveStageByName(line.at(0).toString());
        if (!stage)
            return fail(ErrorKind::Internal, QStringLiteral("sample.data"), {}, line.at(0).toString());
        const QDate on = cadreDay(line, 1);
        return organization::addReserveStep(m_writer.unit(), id, {*stage, on, cadreDay(line, 2), line.at(3).toString()},
                                            on);
    }

    Result<> writeScore(organization::ReserveId id, const QJsonArray& line)
    {
        const QDate on = cadreDay(line, 2);
        return organization::recordReserveScore(
            m_writer.unit(), id,
            {line.at(0).toInt(), line.at(1).toInt(), on, line.at(3).toString(), line.at(4).toString()}, on);
    }

    Result<> writeContact(const QJsonObject& json)
    {
        organization::ContactPoint point;
        point.id = m_writer.ids().make<organization::ContactPointId>();
        point.branch = m_branch;
        point.leaderName = sampleText(json, u"leader");
        BB_TRY(point.leader, personNamed(point.leaderName));
        point.leaderPost = sampleText(json, u"post");
        point.target = sampleText(json, u"target");
        point.weak = json.value(u"weak").toBool();
        point.department = sampleText(json, u"department");
        point.cadre = sampleText(json, u"cadre");
        point.from = sampleDay(json, u"from");
        if (json.contains(u"visits_asked"))
            point.visitsAsked = json.value(u"visits_asked").toInt();
        BB_CHECK(organization::openContactPoint(m_writer.unit(), point, point.from));
        for (const QJsonValue& value : json.value(u"visits").toArray()) {
            const QJsonArray line = value.toArray();
            const organization::ContactVisit visit{cadreDay(line, 0), line.at(1).toString(), line.at(2).toString(),
                                                   line.at(3).toString(), cadreDay(line, 4)};
            BB_CHECK(
                organization::recordContactVisit(m_writer.unit(), point.id, visit, std::max(visit.on, visit.solvedOn)));
        }
        return {};
    }

    Result<> writeBrand(const QJsonObject& json)
    {
        organization::Brand brand;
        brand.id = m_writer.ids().make<organization::BrandId>();
        brand.branch = m_branch;
        brand.name = sampleText(json, u"name");
        brand.idea = sampleText(json, u"idea");
        brand.logo = sampleText(json, u"logo");
        brand.carrier = sampleText(json, u"carrier");
        brand.effect = sampleText(json, u"effect");
        const QJsonArray steps = json.value(u"steps").toArray();
        const QDate first = cadreDay(steps.at(0).toArray(), 1);
        BB_CHECK(organization::openBrand(m_writer.unit(), brand, first, first));
        for (qsizetype i = 1; i < steps.size(); ++i) {
            const QJsonArray line = steps.at(i).toArray();
            const auto stage = organization::brandStageByName(line.at(0).toString());
            if (!stage)
                return fail(ErrorKind::Internal, QStringLiteral("sample.data"), {}, line.at(0).toString());
            const QDate on = cadreDay(line, 1);
            BB_CHECK(organization::addBrandStep(m_writer.unit(), brand.id,
                                                {*stage, on, line.at(2).toString(), cadreDay(line, 3), {}}, on));
        }
        for (const QJsonValue& value : json.value(u"evidence").toArray()) {
            const QJsonArray line = value.toArray();
            const QDate on = cadreDay(line, 0);
            BB_CHECK(organization::recordBrandEvidence(m_writer.unit(), brand.id,
                                                       {on, line.at(1).toString(), line.at(2).toString()}, on));
        }
        return {};
    }

    DemoWriter& m_writer;
    book::BranchId m_branch;
    const QHash<QString, book::MemberId>& m_people;
};

} // namespace

Result<> writeMockupCadres(DemoWriter& writer, book::BranchId branch, const QHash<QString, book::MemberId>& people)
{
    return MockupCadres(writer, branch, people).write();
}

} // namespace branchbook::sample
