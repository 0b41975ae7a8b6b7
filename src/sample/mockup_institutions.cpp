// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/mockup_institutions.h"

#include "branchbook/institutions/institution_service.h"
#include "branchbook/institutions/inventory_service.h"
#include "branchbook/institutions/key_field.h"
#include "branchbook/institutions/version_files.h"
#include "sample/mockup_supervision.h"
#include "sample/sample_file.h"

#include <QJsonArray>

namespace branchbook::sample {

namespace {

Error institutionDataError(const QString& what)
{
    return Error{ErrorKind::Internal, QStringLiteral("sample.data"), {}, what};
}

class MockupInstitutions
{
public:
    MockupInstitutions(DemoWriter& writer, book::BranchId branch)
        : m_writer(writer)
        , m_branch(branch)
    {
    }

    Result<> write()
    {
        BB_TRY(const QJsonObject data, loadSampleFile(QStringLiteral("institutions.json")));
        m_entered = sampleDay(data, u"entered");
        const QJsonArray fields = data.value(u"key_fields").toArray();
        for (const QJsonValue& value : fields) {
            BB_TRY(const auto field,
                   institutions::addKeyField(m_writer.unit(), value.toString(), m_entered,
                                             m_writer.ids().make<Id<struct OwnFieldTag>>().toString()));
            m_ownFields.append(field);
        }
        const QJsonArray all = data.value(u"institutions").toArray();
        for (const QJsonValue& value : all)
            BB_CHECK(writeInstitution(value.toObject()));
        for (const QJsonValue& value : all) // when every target is there
            BB_CHECK(writeLinks(value.toObject()));
        for (const QJsonValue& value : all)
            BB_CHECK(writeEnd(value.toObject()));
        BB_CHECK(writeInventory(data.value(u"inventory").toObject()));
        return writeMockupSupervision(m_writer, m_branch, data, m_byTitle);
    }

private:
    Result<> writeInstitution(const QJsonObject& json)
    {
        institutions::Institution made;
        made.id = m_writer.ids().make<institutions::InstitutionId>();
        made.branch = m_branch;
        made.title = sampleText(json, u"title");
        made.tier = institutions::tierByName(sampleText(json, u"tier")).value_or(made.tier);
        made.category = sampleText(json, u"category");
        made.issuer = sampleText(json, u"issuer");
        made.owner = sampleText(json, u"owner");
        made.reviewOn = sampleDay(json, u"review");
        const QJsonArray fields = json.value(u"fields").toArray();
        for (const QJsonValue& value : fields) {
            const auto field =
                institutions::keyFieldNamed(institutions::coverageFields() + m_ownFields, value.toString());
            if (!field)
                return fail(institutionDataError(value.toString()));
            made.fields.append(*field);
        }
        BB_CHECK(institutions::addInstitution(m_writer.unit(), made, m_entered).map([](auto) {}));
        m_byTitle.insert(made.title, made.id);
        const QJsonArray versions = json.value(u"versions").toArray();
        for (const QJsonValue& value : versions)
            BB_CHECK(writeVersion(made.id, value.toObject()));
        return {};
    }

    static Result<institutions::Step> stepOf(const QJsonObject& json)
    {
        institutions::Step step;
        const auto stage = institutions::stageByName(sampleText(json, u"stage"));
        if (!stage)
            return fail(institutionDataError(sampleText(json, u"stage")));
        step.stage = *stage;
        step.on = sampleDay(json, u"on");
        step.fromOn = sampleDay(json, u"from");
        step.untilOn = sampleDay(json, u"until");
        if (json.contains(u"opinions"))
            step.opinions = json.value(u"opinions").toInt();
        step.by = sampleText(json, u"by");
        step.note = sampleText(json, u"note");
        return step;
    }

    Result<> writeVersion(institutions::InstitutionId id, const QJsonObject& json)
    {
        QStringList paragraphs;
        const QJsonArray body = json.value(u"body").toArray();
        for (const QJsonValue& value : body)
            paragraphs.append(value.toString());
        const institutions::Version version{
            json.value(u"number").toInt(), sampleText(json, u"summary"), paragraphs.join(u'\n'), {}};
        const QJsonArray steps = json.value(u"steps").toArray();
        for (qsizetype i = 0; i < steps.size(); ++i) {
            const QJsonObject line = steps.at(i).toObject();
            BB_TRY(const auto step, stepOf(line));
            const auto done = i == 0
                ? institutions::startVersion(m_writer.unit(), id, version, step, step.on).map([](int) {})
                : institutions::addStep(m_writer.unit(), id, step, sampleDay(line, u"next"), step.on);
            if (!done)
                return fail(done.error());
        }
        const QString file = sampleText(json, u"file");
        if (file.isEmpty())
            return {};
        return m_writer.attachTo(QString::fromLatin1(institutions::kVersionTable),
                                 institutions::versionFilesOwner(id, version.number),
                                 QStringLiteral(":/branchbook/sample/attachment.") + file.section(u'.', -1), file,
                                 sampleDay(steps.first().toObject(), u"on"));
    }

    Result<> writeLinks(const QJsonObject& json)
    {
        const QJsonArray links = json.value(u"links").toArray();
        for (const QJsonValue& value : links) {
            const QJsonArray line = value.toArray();
            const auto kind = institutions::linkKindByName(line.at(0).toString());
            const QString target = line.at(1).toString();
            if (!kind || !m_byTitle.contains(target))
                return fail(institutionDataError(target));
            BB_CHECK(institutions::putLink(m_writer.unit(), m_byTitle.value(sampleText(json, u"title")),
                                           {*kind, m_byTitle.value(target), target, {}}));
        }
        return {};
    }

    Result<> writeEnd(const QJsonObject& json)
    {
        const QJsonArray end = json.value(u"abolished").toArray();
        if (end.isEmpty())
            return {};
        const QDate on = QDate::fromString(end.at(0).toString(), Qt::ISODate);
        return institutions::abolishInstitution(m_writer.unit(), m_byTitle.value(sampleText(json, u"title")), on,
                                                end.at(1).toString(), on);
    }

    Result<> writeInventory(const QJsonObject& json)
    {
        institutions::Inventory round;
        round.id = m_writer.ids().make<institutions::InventoryId>();
        round.branch = m_branch;
        round.title = sampleText(json, u"title");
        round.kind = institutions::inventoryKindByName(sampleText(json, u"kind")).value_or(round.kind);
        round.openedOn = sampleDay(json, u"opened");
        const QDate closed = sampleDay(json, u"closed");
        BB_CHECK(institutions::openInventory(m_writer.unit(), round, round.openedOn).map([](auto) {}));
        const QJsonArray verdicts = json.value(u"verdicts").toArray();
        for (const QJsonValue& value : verdicts) {
            const QJsonArray line = value.toArray();
            const auto verdict = institutions::verdictByName(line.at(1).toString());
            const QString title = line.at(0).toString();
            if (!verdict || !m_byTitle.contains(title))
                return fail(institutionDataError(title));
            BB_CHECK(institutions::judge(m_writer.unit(), round.id,
                                         {m_byTitle.value(title), *verdict, line.at(2).toString()}, closed));
        }
        return institutions::closeInventory(m_writer.unit(), round.id, closed, sampleText(json, u"conclusion"), closed);
    }

    DemoWriter& m_writer;
    book::BranchId m_branch;
    QDate m_entered;
    QHash<QString, institutions::InstitutionId> m_byTitle;
    QList<institutions::CoverageField> m_ownFields;
};

} // namespace

Result<> writeMockupInstitutions(DemoWriter& writer, book::BranchId branch)
{
    return MockupInstitutions(writer, branch).write();
}

} // namespace branchbook::sample
