// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/template_command.h"

#include "app/commands/console.h"
#include "model/formats/save_file.h"
#include "model/reports/figure_template.h"
#include "model/wording/finding_words.h"

namespace capex {

ExitCode runTemplate(const TemplateRequest& request)
{
    const auto content = templateFor(request.out, Speech::English);
    const SaveOutcome saved = content ? saveFile(request.out, *content)
                                      : SaveOutcome(FileFault{request.out, content.error()});
    if (!saved) {
        complain(errorOf(saved.error(), Speech::English).text());
        return ExitCode::FileAtFault;
    }
    return ExitCode::Done;
}

} // namespace capex
