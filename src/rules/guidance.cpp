// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/rules/guidance.h"

#include "branchbook/rules/wording.h"
#include "rules/rule_reader.h"

#include <QFile>

#include <algorithm>

namespace branchbook::rules {

namespace {

GuidanceStep readStep(JsonFields& fields, const Catalogue& catalogue)
{
    GuidanceStep step;
    step.text = fields.text(QStringLiteral("text"));
    step.fields = fields.texts(QStringLiteral("fields"));
    for (const QString& field : step.fields) {
        if (!guidanceFields().contains(field))
            fields.wrong(QStringLiteral("fields"));
    }
    step.rule = fields.textOr(QStringLiteral("rule"));
    if (step.rule.isEmpty()) {
        step.source = readSource(fields);
        if (!catalogue.regulation(step.source.regulation))
            fields.wrong(QStringLiteral("source"), QStringLiteral("rules.source_missing"));
        return step;
    }
    const auto versions = catalogue.versions(step.rule);
    if (versions.isEmpty())
        fields.wrong(QStringLiteral("rule"), QStringLiteral("rules.parameter_unknown"));
    else
        step.source = versions.last()->source;
    return step;
}

const Rule* ruleOn(const Catalogue& catalogue, const QString& id, QDate day)
{
    if (const Rule* inForce = catalogue.find(id, day))
        return inForce;
    const auto versions = catalogue.versions(id);
    return versions.isEmpty() ? nullptr : versions.last();
}

} // namespace

const QStringList& guidanceFields()
{
    static const QStringList names =
        QStringLiteral("topic time place host recorder group lecturer hours year agenda minutes attendance absence "
                       "observers attachments")
            .split(u' ');
    return names;
}

StepBasis basisOf(const GuidanceStep& step, const Catalogue& catalogue, QDate day)
{
    StepBasis basis;
    const Rule* rule = step.rule.isEmpty() ? nullptr : ruleOn(catalogue, step.rule, day);
    const Source& source = rule != nullptr ? rule->source : step.source;
    basis.custom = source.regulation == QLatin1String("LOCAL");
    basis.source = catalogue.cite(source);
    if (rule == nullptr) {
        // A custom has nothing to be verified against.
        basis.toVerify = !basis.custom && (source.confidence.startsWith(u'C') || source.confidence.startsWith(u'M'));
        return basis;
    }
    basis.title = rule->title;
    basis.strength = rule->strength;
    basis.demand = demandText(*rule);
    basis.toVerify = rule->toVerify();
    basis.overridden = rule->overridden;
    return basis;
}

Result<GuidanceBook> GuidanceBook::builtIn()
{
    const QString name = QStringLiteral("guidance.json");
    QFile file(QStringLiteral(":/branchbook/rules/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Internal, QStringLiteral("rules.built_in"), {name}, name);
    BB_TRY(const Catalogue catalogue, Catalogue::builtIn());
    return read(catalogue, {name, file.readAll()});
}

Result<GuidanceBook> GuidanceBook::read(const Catalogue& catalogue, const Catalogue::File& file)
{
    BB_TRY(const QJsonObject root, readJsonObject(file.name, file.json));
    JsonFields fields(root, file.name + QLatin1Char('#'));
    fields.skip(QStringLiteral("$schema"));
    GuidanceBook book;
    fields.objects(QStringLiteral("guidance"), [&](JsonFields& inner) -> Result<> {
        Guidance guidance{inner.text(QStringLiteral("for")),
                          inner.text(QStringLiteral("title")),
                          inner.texts(QStringLiteral("pages")),
                          {}};
        if (book.find(guidance.key))
            inner.wrong(QStringLiteral("for"));
        inner.objects(QStringLiteral("steps"), [&](JsonFields& step) -> Result<> {
            guidance.steps.push_back(readStep(step, catalogue));
            return {};
        });
        if (guidance.steps.empty())
            inner.wrong(QStringLiteral("steps"));
        book.m_all.push_back(std::move(guidance));
        return {};
    });
    BB_CHECK(fields.finish());
    return book;
}

const Guidance* GuidanceBook::find(QStringView key) const
{
    const auto found =
        std::find_if(m_all.begin(), m_all.end(), [key](const Guidance& guidance) { return guidance.key == key; });
    return found == m_all.end() ? nullptr : &*found;
}

const Guidance* GuidanceBook::ofPage(const QString& page) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(),
                                    [&](const Guidance& guidance) { return guidance.pages.contains(page); });
    return found == m_all.end() ? nullptr : &*found;
}

} // namespace branchbook::rules
