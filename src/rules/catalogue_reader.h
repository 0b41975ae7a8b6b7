// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From JSON files to a catalogue that holds together: no gap in what a rule refers to, no two versions at once.
#pragma once

#include "branchbook/rules/catalogue.h"

namespace branchbook::rules {

class CatalogueReader
{
public:
    CatalogueReader() = default;
    /// Goes on from a catalogue; what `read` brings replaces every version of the same id, and regulations by key.
    explicit CatalogueReader(Catalogue base);

    [[nodiscard]] Result<> read(const Catalogue::File& file);
    /// Indexes, checks, and fills in the figures of the limits.
    [[nodiscard]] Result<Catalogue> finish();

private:
    [[nodiscard]] Result<> addRules(const std::vector<Rule>& rules, const QStringList& where);
    [[nodiscard]] Result<> checkVersions() const;
    [[nodiscard]] Result<> checkReferences(size_t index);
    [[nodiscard]] const QString& where(size_t index) const { return m_where[static_cast<qsizetype>(index)]; }

    Catalogue m_catalogue;
    QStringList m_where; ///< of each rule, for messages
};

} // namespace branchbook::rules
