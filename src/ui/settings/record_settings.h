// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of the book by which records are kept: late entry, class hours, the size of attachments.
#pragma once

#include <QFrame>

namespace branchbook::ui {

class Desk;
class LineField;

class RecordSettings final : public QFrame
{
    Q_OBJECT
public:
    explicit RecordSettings(Desk& desk, QWidget* parent = nullptr);

private:
    struct Figure;
    void add(const Figure& figure);
    void take(LineField& field, const Figure& figure);
    void reload();

    Desk& m_desk;
    QList<LineField*> m_fields;
};

} // namespace branchbook::ui
