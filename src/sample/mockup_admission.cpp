// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/mockup_admission.h"

#include "branchbook/organization/admission_plan.h"
#include "branchbook/organization/admission_service.h"
#include "branchbook/rules/catalogue.h"
#include "sample/sample_file.h"

#include <QJsonArray>

namespace branchbook::sample {

namespace {

using namespace organization;

/// The papers that the step leaves, by the text of its day.
QStringList papersOf(const rules::Catalogue& catalogue, const QString& code, QDate day)
{
    const rules::Rule* rule = catalogue.find(u"dev.steps", day);
    const auto* sequence = rule == nullptr ? nullptr : std::get_if<rules::StageSequence>(&rule->body);
    for (const rules::Stage& stage : sequence == nullptr ? std::vector<rules::Stage>() : sequence->stages) {
        if (stage.code == code)
            return stage.documents;
    }
    return {};
}

class MockupAdmissions
{
public:
    MockupAdmissions(DemoWriter& writer, const rules::Catalogue& catalogue,
                     const QHash<QString, book::MemberId>& people)
        : m_writer(writer)
        , m_catalogue(catalogue)
        , m_people(people)
    {
    }

    Result<> write(const QJsonObject& json)
    {
        AdmissionFile file;
        file.id = m_writer.ids().make<AdmissionId>();
        BB_TRY(file.member, person(sampleText(json, u"name")));
        addSteps(json, file);
        const QJsonArray training = json.value(u"training").toArray();
        if (!training.isEmpty()) {
            file.trainingDays = training.at(0).toInt();
            file.trainingHours = training.at(1).toInt();
        }
        for (const QJsonValue& value : json.value(u"reviews").toArray())
            file.reviews.append({QDate::fromString(value.toString(), Qt::ISODate), {}});
        BB_CHECK(addSponsors(json, SponsorRole::Mentor, u"mentors", file));
        BB_CHECK(addSponsors(json, SponsorRole::Introducer, u"introducers", file));
        addPapers(json.value(u"papers").toObject(), file);
        BB_TRY([[maybe_unused]] const auto id, takeOverAdmission(m_writer.unit(), file, m_writer.options().on));
        return {};
    }

private:
    [[nodiscard]] Result<book::MemberId> person(const QString& name) const
    {
        if (!m_people.contains(name))
            return fail(ErrorKind::Internal, QStringLiteral("sample.data"), {}, name);
        return m_people.value(name);
    }

    void addSteps(const QJsonObject& json, AdmissionFile& file) const
    {
        const QJsonObject notes = json.value(u"notes").toObject();
        for (const QJsonValue& value : json.value(u"steps").toArray()) {
            const QJsonArray pair = value.toArray();
            const QDate day = QDate::fromString(pair.at(1).toString(), Qt::ISODate);
            if (day > m_writer.options().on)
                continue;
            const QString code = pair.at(0).toString();
            file.steps.append({code, PartialDate::of(day), {}, notes.value(code).toString(), {}, day});
            for (const QString& title : papersOf(m_catalogue, code, day))
                file.papers.append({code, title, {}, {}});
        }
    }

    Result<> addSponsors(const QJsonObject& json, SponsorRole role, QStringView key, AdmissionFile& file)
    {
        for (const QJsonValue& value : json.value(key).toArray()) {
            AdmissionSponsor sponsor;
            sponsor.id = m_writer.ids().make<AdmissionSponsorId>();
            sponsor.role = role;
            sponsor.name = value.toString();
            BB_TRY(sponsor.member, person(sponsor.name));
            sponsor.from =
                QDate::fromString(json.value(key.toString() + QStringLiteral("_from")).toString(), Qt::ISODate);
            file.sponsors.append(sponsor);
        }
        return {};
    }

    /// "22 转正申请书": the day on it.
    void addPapers(const QJsonObject& papers, AdmissionFile& file) const
    {
        for (auto paper = papers.begin(); paper != papers.end(); ++paper)
            file.papers.append({paper.key().section(u' ', 0, 0),
                                paper.key().section(u' ', 1),
                                PartialDate::fromIso(paper.value().toString()),
                                {}});
    }

    DemoWriter& m_writer;
    const rules::Catalogue& m_catalogue;
    const QHash<QString, book::MemberId>& m_people;
};

/// What was filed by the day of the book; a book of an earlier day has no plan of a year to come.
Result<> writePlan(DemoWriter& writer, book::BranchId branch, const QJsonObject& json)
{
    const QDate today = writer.options().on;
    const QDate filed = QDate::fromString(json.value(u"filed_on").toString(), Qt::ISODate);
    if (filed > today)
        return {};
    const AdmissionPlan plan{json.value(u"year").toInt(), json.value(u"places").toInt(), filed,
                             json.value(u"note").toString()};
    return putAdmissionPlan(writer.unit(), branch, plan, today);
}

} // namespace

Result<> writeMockupAdmissions(DemoWriter& writer, book::BranchId branch, const QHash<QString, book::MemberId>& people)
{
    BB_TRY(const QJsonObject data, loadSampleFile(QStringLiteral("admission.json")));
    BB_TRY(const auto catalogue, rules::Catalogue::builtIn()); // not the user's own: a sample is the same everywhere
    MockupAdmissions admissions(writer, catalogue, people);
    for (const QJsonValue& value : data.value(u"files").toArray())
        BB_CHECK(admissions.write(value.toObject()));
    return writePlan(writer, branch, data.value(u"plan").toObject());
}

} // namespace branchbook::sample
