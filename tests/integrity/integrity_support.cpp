// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrity/integrity_support.h"

namespace integrity_test {

Branch::Branch()
    : catalogue(rules::Catalogue::builtIn().value())
{
    book::BookSetup setup;
    setup.branchName = QStringLiteral("第一党支部");
    book = book::Book::create(path(), setup, kToday).value();
    branch = book::findBranch(reader(), {}).value().id;
}

Result<> Branch::run(const book::Book::Work& work)
{
    const auto done = book->perform(QStringLiteral("test"), {}, work);
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

QString textsOf(const book::AreaSection& section)
{
    QStringList texts;
    for (const auto& part : section.parts) {
        if (const auto* text = std::get_if<book::SectionText>(&part))
            texts.append(text->text);
    }
    return texts.join(u'\n');
}

} // namespace integrity_test
