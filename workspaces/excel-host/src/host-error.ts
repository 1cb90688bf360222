/** An error that the add-in receives as an OfficeExtension.Error with this code. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location: string | null = null,
  ) {
    super(message);
  }
}

export const invalidArgument = (
  message = 'The argument is invalid or missing or has an incorrect format.',
): HostError => new HostError('InvalidArgument', message);

export const itemNotFound = (): HostError =>
  new HostError('ItemNotFound', "The requested resource doesn't exist.");

export const itemAlreadyExists = (): HostError =>
  new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');

export const accessDenied = (): HostError =>
  new HostError('AccessDenied', "You can't perform the requested operation.");

export const invalidOperation = (message: string): HostError => new HostError('InvalidOperation', message);

/** A member that Excel has and this host does not serve, or that nobody has. */
export const apiNotFound = (className: string, member: string): HostError =>
  new HostError(
    'ApiNotFound',
    `The sandbox does not serve ${className}.${member}.`,
    `${className}.${member}`,
  );
