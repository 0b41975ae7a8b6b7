// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/catalogue_reader.h"

#include "rules/references.h"
#include "rules/rule_reader.h"

#include <algorithm>

namespace branchbook::rules {

namespace {

Regulation readRegulation(JsonFields& fields)
{
    Regulation regulation;
    regulation.key = fields.text(QStringLiteral("key"));
    regulation.title = fields.text(QStringLiteral("title"));
    regulation.shortTitle = fields.text(QStringLiteral("short_title"));
    regulation.validFrom = fields.date(QStringLiteral("valid_from"));
    regulation.validTo = fields.date(QStringLiteral("valid_to"));
    regulation.publicOn = fields.date(QStringLiteral("public_on"));
    regulation.note = fields.textOr(QStringLiteral("note"));
    return regulation;
}

bool endsBefore(const Rule& one, const Rule& other)
{
    return one.validTo.isValid() && other.validFrom.isValid() && one.validTo < other.validFrom;
}

/// Whether `limit` is in force as long as `rule` is.
bool covers(const Rule& limit, const Rule& rule)
{
    const bool begins = !limit.validFrom.isValid() || (rule.validFrom.isValid() && limit.validFrom <= rule.validFrom);
    const bool ends = !limit.validTo.isValid() || (rule.validTo.isValid() && limit.validTo >= rule.validTo);
    return begins && ends;
}

} // namespace

CatalogueReader::CatalogueReader(Catalogue base)
    : m_catalogue(std::move(base))
{
    for (const Rule& rule : m_catalogue.m_rules)
        m_where << QStringLiteral(":built-in#") + rule.id;
}

Result<> CatalogueReader::read(const Catalogue::File& file)
{
    BB_TRY(const QJsonObject root, readJsonObject(file.name, file.json));
    JsonFields fields(root, file.name + QLatin1Char('#'));
    fields.skip(QStringLiteral("$schema"));
    const QDate checkedOn = fields.date(QStringLiteral("checked_on"));
    std::vector<Regulation> regulations;
    std::vector<Rule> rules;
    QStringList where;
    if (fields.has(QStringLiteral("regulations"))) {
        fields.objects(QStringLiteral("regulations"), [&](JsonFields& inner) -> Result<> {
            regulations.push_back(readRegulation(inner));
            return {};
        });
    }
    if (fields.has(QStringLiteral("rules")) || regulations.empty()) {
        fields.objects(QStringLiteral("rules"), [&](JsonFields& inner) -> Result<> {
            rules.push_back(readRule(inner));
            where << inner.where();
            return {};
        });
    }
    BB_CHECK(fields.finish());
    if (checkedOn.isValid())
        m_catalogue.m_checkedOn = checkedOn;
    for (Regulation& regulation : regulations) {
        std::erase_if(m_catalogue.m_regulations, [&](const Regulation& old) { return old.key == regulation.key; });
        m_catalogue.m_regulations.push_back(std::move(regulation));
    }
    return addRules(rules, where);
}

Result<> CatalogueReader::addRules(const std::vector<Rule>& rules, const QStringList& where)
{
    QStringList replaced;
    for (const Rule& rule : rules)
        replaced << rule.id;
    std::vector<Rule>& all = m_catalogue.m_rules;
    for (size_t i = all.size(); i-- > 0;) {
        if (this->where(i).startsWith(QStringLiteral(":built-in#")) && replaced.contains(all[i].id)) {
            all.erase(all.begin() + static_cast<std::ptrdiff_t>(i));
            m_where.removeAt(static_cast<qsizetype>(i));
        }
    }
    all.insert(all.end(), rules.begin(), rules.end());
    m_where += where;
    return {};
}

Result<> CatalogueReader::checkVersions() const
{
    for (size_t i = 0; i < m_catalogue.m_rules.size(); ++i) {
        const Rule& rule = m_catalogue.m_rules[i];
        if (!m_catalogue.regulation(rule.source.regulation)) {
            const QString at = where(i) + QStringLiteral("/source/doc");
            return fail(ErrorKind::Invalid, QStringLiteral("rules.source_missing"), {rule.source.regulation, at}, at);
        }
        for (const Rule* other : m_catalogue.versions(rule.id)) {
            if (other == &rule)
                break;
            if (!endsBefore(*other, rule) && !endsBefore(rule, *other))
                return fail(ErrorKind::Invalid, QStringLiteral("rules.overlap"), {rule.id, where(i)}, where(i));
            if (other->body.index() != rule.body.index()) {
                const QString at = where(i) + QStringLiteral("/kind");
                return fail(ErrorKind::Invalid, QStringLiteral("rules.value"), {QStringLiteral("kind"), at}, at);
            }
        }
    }
    return {};
}

Result<> CatalogueReader::checkReferences(size_t index)
{
    Rule& rule = m_catalogue.m_rules[index];
    QHash<QString, const Limit*> limits;
    for (const Reference& reference : references(rule)) {
        const QString at = where(index) + reference.at;
        bool known = false;
        for (const Rule* other : m_catalogue.versions(reference.id)) {
            const auto* limit = std::get_if<Limit>(&other->body);
            const bool fits = !reference.figure || (limit && limit->sameAs.isEmpty() && covers(*other, rule));
            if (fits && limit)
                limits.insert(reference.id, limit);
            known = known || fits;
        }
        if (!known)
            return fail(ErrorKind::Invalid, QStringLiteral("rules.parameter_unknown"), {reference.id, at}, at);
        if (!rule.parameters.contains(reference.id))
            rule.parameters << reference.id;
    }
    auto filled = fillFigures(rule, [&](const QString& id) { return limits.value(id); });
    if (!filled) {
        Error error = filled.error();
        error.where.prepend(where(index));
        error.args.last() = error.where;
        return fail(error);
    }
    return {};
}

Result<Catalogue> CatalogueReader::finish()
{
    m_catalogue.index();
    BB_CHECK(checkVersions());
    for (size_t i = 0; i < m_catalogue.m_rules.size(); ++i)
        BB_CHECK(checkReferences(i));
    return std::move(m_catalogue);
}

} // namespace branchbook::rules
